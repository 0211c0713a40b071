package org.dateline.ui.correction;

import org.dateline.library.correction.LinkCandidate;

/// Whose name an undecided name may be, and what saying so would change.
///
/// @param candidate who or what it may be
/// @param choice that it is
record CandidateChoice(LinkCandidate candidate, CorrectionChoice choice) {}
