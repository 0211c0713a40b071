package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

/// By what those are chosen and sorted who stand alongside an entity.
public enum CompanionOrder {
  /// By how much more often they are mentioned together than chance explains.
  CHANCE,
  /// By how many articles mention both.
  COUNT;

  /// How the reader is told.
  String words() {
    return switch (this) {
      case CHANCE -> message("entity.more_than_chance");
      case COUNT -> message("entity.most_together");
    };
  }
}
