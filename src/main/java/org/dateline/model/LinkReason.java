package org.dateline.model;

import java.util.List;
import java.util.regex.Pattern;

/// Why a mention was given its key.
///
/// @param kind the rule that decided
/// @param names the other names that the rule rests on, as the article writes them, in one line:
///   one, or for [LinkRule#UNDECIDED] the candidates; empty for [LinkRule#WRITTEN] and
///   [LinkRule#MARKED]
/// @param paragraph where the first of them stands: 0 for the headline, from 1 for a paragraph,
///   [#NOWHERE] for none
public record LinkReason(LinkRule kind, List<String> names, int paragraph) {

  /// No paragraph of this article.
  public static final int NOWHERE = -1;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /// The mention spells the name out.
  public static final LinkReason WRITTEN = new LinkReason(LinkRule.WRITTEN, List.of(), NOWHERE);

  /// The reader said that it is a name.
  public static final LinkReason MARKED = new LinkReason(LinkRule.MARKED, List.of(), NOWHERE);

  /// @throws IllegalArgumentException if the paragraph is below [#NOWHERE]
  public LinkReason {
    if (paragraph < NOWHERE) {
      throw new IllegalArgumentException("no paragraph has the number " + paragraph);
    }
    names = names.stream().map(name -> WHITE_SPACE.matcher(name).replaceAll(" ")).toList();
  }

  /// A reason that rests on one name.
  public static LinkReason of(LinkRule kind, String name, int paragraph) {
    return new LinkReason(kind, List.of(name), paragraph);
  }

  /// A rule that links a mention to a name. The order is that of no list; the store has numbers of
  /// its own for them.
  public enum LinkRule {
    /// The mention spells the name out.
    WRITTEN,
    /// It is a shorter form of a name in the same article.
    SHORT_FOR,
    /// It is a shorter form of a name in the same article, and of those that have it, the words
    /// around tell whose: "Mr.", "his wife", "President".
    SHORT_BY_CONTEXT,
    /// It was introduced as another name, as in "known as".
    ALIAS_OF,
    /// It was introduced in parentheses after a full name.
    DEFINED_AS,
    /// It is the initials of a full name in the same article.
    INITIALS_OF,
    /// It is what everyone writes for short, as "UK" and "DPRK".
    ABBREVIATION,
    /// It is one letter from a name that the article writes more often.
    SLIP_FOR,
    /// It is the adjective of a country or its people: a weak mention.
    NATIONALITY_OF,
    /// It is a shorter form of several names, and the article does not tell of which.
    UNDECIDED,
    /// It is a shorter form of a name in other articles, which are about the same.
    ELSEWHERE,
    /// It stands on the reader's own list of names.
    LISTED,
    /// The reader said that it is a name.
    MARKED,
    /// The reader said whose name it is here.
    DECIDED
  }

  /// Whether it is no name by itself, only a word made from one, as "Chinese" is from China.
  public boolean weak() {
    return kind == LinkRule.NATIONALITY_OF;
  }

  /// Whether the mention is there as it is because the reader said so, and was not found.
  public boolean saidByReader() {
    return kind == LinkRule.MARKED || kind == LinkRule.DECIDED;
  }

  /// Whether the mention is written as its key is, and not short for it.
  public boolean writtenOut() {
    return kind == LinkRule.WRITTEN || kind == LinkRule.LISTED || kind == LinkRule.MARKED;
  }
}
