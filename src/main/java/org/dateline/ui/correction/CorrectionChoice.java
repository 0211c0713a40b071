package org.dateline.ui.correction;

import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;

/// Something that the reader can say.
///
/// @param correction what it is
/// @param preview what it would change; nothing where it cannot be said
record CorrectionChoice(Correction correction, CorrectionPreview preview) {}
