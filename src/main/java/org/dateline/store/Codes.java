package org.dateline.store;

import org.dateline.model.Part;
import org.dateline.model.Why;

/// The small numbers that stand for values in the tables; a number is never given another meaning.
final class Codes {

  private Codes() {}

  static int of(Part part) {
    return switch (part) {
      case TITLE -> 0;
      case TEXT -> 1;
    };
  }

  static Part part(int code) {
    return switch (code) {
      case 0 -> Part.TITLE;
      case 1 -> Part.TEXT;
      default -> throw new IllegalArgumentException("no part has the code " + code);
    };
  }

  static int of(Why.Kind kind) {
    return switch (kind) {
      case WRITTEN -> 0;
      case SHORT_FOR -> 1;
      case DEFINED_AS -> 2;
    };
  }

  static Why.Kind why(int code) {
    return switch (code) {
      case 0 -> Why.Kind.WRITTEN;
      case 1 -> Why.Kind.SHORT_FOR;
      case 2 -> Why.Kind.DEFINED_AS;
      default -> throw new IllegalArgumentException("no reason has the code " + code);
    };
  }
}
