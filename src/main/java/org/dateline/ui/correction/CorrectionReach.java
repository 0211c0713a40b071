package org.dateline.ui.correction;

import java.util.Optional;
import org.dateline.model.correction.CorrectionPreview;

/// How far a correction reaches that was made.
///
/// @param counts the mentions and articles that it concerns
/// @param article the headline of the article that it holds in; empty where it holds everywhere, or
///   the article is not in the library
record CorrectionReach(CorrectionPreview counts, Optional<String> article) {}
