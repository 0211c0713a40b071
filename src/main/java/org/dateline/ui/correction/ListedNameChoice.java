package org.dateline.ui.correction;

import org.dateline.model.ListedName;
import org.dateline.model.correction.Correction;

/// Selected text as a name of every article: on the reader's own list of names, and in its own
/// article at once.
///
/// @param name as it stands on the list
/// @param here the same in its article
/// @param articles how many articles have these words; at least so many where not all were counted
/// @param exact whether all were counted
record ListedNameChoice(ListedName name, Correction here, long articles, boolean exact) {}
