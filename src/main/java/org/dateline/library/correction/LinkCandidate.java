package org.dateline.library.correction;

import org.dateline.model.Entity;
import org.dateline.model.FullName;

/// Whose name a short name may be.
///
/// @param name the full name
/// @param entity what it stands for
/// @param here how often the article mentions it otherwise; 0 for not at all
/// @param elsewhere how many other articles mention it
public record LinkCandidate(FullName name, Entity entity, long here, long elsewhere) {}
