package org.dateline.store.sqlite;

import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason;

/// The small numbers that stand for values in the tables; a number is never given another meaning.
public final class EnumCodes {

  private EnumCodes() {}

  public static int of(ArticlePart part) {
    return switch (part) {
      case TITLE -> 0;
      case TEXT -> 1;
    };
  }

  public static ArticlePart part(int code) {
    return switch (code) {
      case 0 -> ArticlePart.TITLE;
      case 1 -> ArticlePart.TEXT;
      default -> throw new IllegalArgumentException("no part has the code " + code);
    };
  }

  public static int of(LinkReason.LinkRule kind) {
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
      case SHORT_BY_CONTEXT -> 11;
      case ALIAS_OF -> 12;
      case DECIDED -> 13;
    };
  }

  public static LinkReason.LinkRule why(int code) {
    return switch (code) {
      case 0 -> LinkReason.LinkRule.WRITTEN;
      case 1 -> LinkReason.LinkRule.SHORT_FOR;
      case 2 -> LinkReason.LinkRule.DEFINED_AS;
      case 3 -> LinkReason.LinkRule.INITIALS_OF;
      case 4 -> LinkReason.LinkRule.NATIONALITY_OF;
      case 5 -> LinkReason.LinkRule.UNDECIDED;
      case 6 -> LinkReason.LinkRule.ELSEWHERE;
      case 7 -> LinkReason.LinkRule.LISTED;
      case 8 -> LinkReason.LinkRule.MARKED;
      case 9 -> LinkReason.LinkRule.SLIP_FOR;
      case 10 -> LinkReason.LinkRule.ABBREVIATION;
      case 11 -> LinkReason.LinkRule.SHORT_BY_CONTEXT;
      case 12 -> LinkReason.LinkRule.ALIAS_OF;
      case 13 -> LinkReason.LinkRule.DECIDED;
      default -> throw new IllegalArgumentException("no reason has the code " + code);
    };
  }
}
