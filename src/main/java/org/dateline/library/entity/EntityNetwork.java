package org.dateline.library.entity;

import java.util.List;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;

/// An entity, who and what is mentioned with it more often than chance explains, and which of these
/// are with one another.
///
/// @param center the entity in the middle
/// @param companions all others, the most surprising first
/// @param links between two of the companions
public record EntityNetwork(Entity center, List<CoMention> companions, List<NetworkLink> links) {

  public EntityNetwork {
    companions = List.copyOf(companions);
    links = List.copyOf(links);
  }

  /// Two companions that are mentioned together more often than chance explains.
  ///
  /// @param first the index of one among the companions
  /// @param second the index of the other, after the first
  /// @param articles how many articles mention both
  public record NetworkLink(int first, int second, long articles) {}
}
