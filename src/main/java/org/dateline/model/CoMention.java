package org.dateline.model;

/// Who or what is mentioned in the same articles as an entity (co-mention).
///
/// @param entity the companion; its counts are those of the whole library
/// @param articles how many articles mention both
/// @param surprise how little chance explains that, as Dunning's log-likelihood ratio: above 0; by
///   chance alone, above 3.84 once in 20 times and above 10.83 once in 1,000. 0 where only the
///   articles were counted
public record CoMention(Entity entity, long articles, double surprise) {}
