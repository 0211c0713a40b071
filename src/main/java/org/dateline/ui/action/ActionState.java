package org.dateline.ui.action;

import java.util.Optional;

/// Whether an action can be done now, and whether what it switches is on.
///
/// @param whyNot why it cannot be done, in words for the reader; empty where it can
/// @param checked whether what it switches is on; empty where it switches nothing
public record ActionState(Optional<String> whyNot, Optional<Boolean> checked) {

  /// It can be done, and switches nothing.
  public static final ActionState READY = new ActionState(Optional.empty(), Optional.empty());

  /// It switches something that is on, or off.
  public static ActionState checked(boolean on) {
    return new ActionState(Optional.empty(), Optional.of(on));
  }

  /// It cannot be done.
  ///
  /// @param why in words for the reader
  public static ActionState not(String why) {
    return new ActionState(Optional.of(why), Optional.empty());
  }

  /// Whether it can be done.
  public boolean isReady() {
    return whyNot.isEmpty();
  }
}
