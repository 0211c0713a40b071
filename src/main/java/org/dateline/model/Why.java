package org.dateline.model;

/// Why a mention was given its key.
///
/// @param kind the rule that decided
/// @param name the other name that the rule rests on, as the article writes it; empty for
///   [Kind#WRITTEN]
public record Why(Kind kind, String name) {

  /// The mention spells the name out.
  public static final Why WRITTEN = new Why(Kind.WRITTEN, "");

  /// A rule that links a mention to a name.
  public enum Kind {
    /// The mention spells the name out.
    WRITTEN,
    /// It is a shorter form of a name in the same article.
    SHORT_FOR,
    /// It was introduced in parentheses after a full name.
    DEFINED_AS
  }

  /// The reason in a reader's words, to stand after "linked because".
  public String words() {
    return switch (kind) {
      case WRITTEN -> "written in full here";
      case SHORT_FOR -> "short for “" + name + "” in this article";
      case DEFINED_AS -> "introduced as the short form of “" + name + "”";
    };
  }
}
