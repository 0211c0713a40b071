package org.dateline.store.sqlite;

import org.dateline.model.Part;
import org.dateline.model.Why;

/// The small numbers that stand for values in the tables; a number is never given another meaning.
public final class Codes {

  private Codes() {}

  public static int of(Part part) {
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

  public static int of(Why.Kind kind) {
    return switch (kind) {
      case WRITTEN -> 0;
      case SHORT_FOR -> 1;
      case DEFINED_AS -> 2;
      case INITIALS_OF -> 3;
      case NATIONALITY_OF -> 4;
      case UNDECIDED -> 5;
      case ELSEWHERE -> 6;
      case LISTED -> 7;
      case MARKED -> 8;
      case SLIP_FOR -> 9;
      case ABBREVIATION -> 10;
    };
  }

  public static Why.Kind why(int code) {
    return switch (code) {
      case 0 -> Why.Kind.WRITTEN;
      case 1 -> Why.Kind.SHORT_FOR;
      case 2 -> Why.Kind.DEFINED_AS;
      case 3 -> Why.Kind.INITIALS_OF;
      case 4 -> Why.Kind.NATIONALITY_OF;
      case 5 -> Why.Kind.UNDECIDED;
      case 6 -> Why.Kind.ELSEWHERE;
      case 7 -> Why.Kind.LISTED;
      case 8 -> Why.Kind.MARKED;
      case 9 -> Why.Kind.SLIP_FOR;
      case 10 -> Why.Kind.ABBREVIATION;
      default -> throw new IllegalArgumentException("no reason has the code " + code);
    };
  }
}
