package org.dateline.model.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.model.Span;

/// A part of a query, as it is meant.
///
/// What a reader types between two blanks is one [WordClause], whatever signs stand in it
/// ("Jong-un", "don’t", "U.S."); making index terms of it is not this package's matter.
public sealed interface Clause {

  /// A word.
  ///
  /// @param text as typed, without quotation marks, not blank
  /// @param at where, of the reader's words
  /// @param ending how it is meant, where it is the last; else [LastWord#WHOLE]
  record WordClause(String text, Span at, LastWord ending) implements Clause {

    /// The word as it is written.
    public WordClause whole() {
      return new WordClause(text, at, LastWord.WHOLE);
    }
  }

  /// Words that stand together, in this order; or near each other, in any.
  ///
  /// @param text the words, as typed between the quotation marks, not blank
  /// @param within how many other words may stand between them; 0 for a phrase
  record PhraseClause(String text, int within, Span at) implements Clause {}

  /// A word with `*` (any letters, or none) and `?` (one letter) in it; the stars may be at its
  /// end, in front, and within.
  record WildcardClause(String text, Span at) implements Clause {}

  /// A word within an edit distance of one: it may have slips of the keys.
  ///
  /// @param edits how many letters may be wrong, 1 or 2
  record FuzzyClause(String text, int edits, Span at) implements Clause {}

  /// A regular expression for one word, without the slashes.
  record RegexClause(String expression, Span at) implements Clause {}

  /// A clause of words that holds in one part of the article.
  ///
  /// @param clause made of words only: [WordClause], [PhraseClause], [WildcardClause],
  ///   [FuzzyClause], [RegexClause], [AndClause], [OrClause], [NotClause]
  record FieldClause(ArticleField field, Clause clause) implements Clause {}

  /// Parts that words can be asked of one by one.
  enum ArticleField {
    TITLE,
    /// The body.
    TEXT,
    SOURCE,
    AUTHOR,
    URL,
    /// The reader's own notes, and what they are on.
    NOTE
  }

  /// The article is in a language.
  ///
  /// @param language an ISO 639 code in lower case, such as `en`
  record LanguageClause(String language) implements Clause {}

  /// The article has not been opened.
  record UnreadClause() implements Clause {}

  /// The reader has starred the article.
  record StarredClause() implements Clause {}

  /// The reader has put a tag on the article.
  ///
  /// @param name of the tag, as typed
  record TagClause(String name, Span at) implements Clause {}

  /// The reader has highlighted something in the article, or noted something on it.
  record NotedClause() implements Clause {}

  /// The article was published on one of these days (UTC), the first and the last included.
  ///
  /// @param first empty for no first
  /// @param last empty for no last; not before the first
  record DateClause(Optional<LocalDate> first, Optional<LocalDate> last) implements Clause {}

  /// The article mentions an entity, whatever name it writes.
  ///
  /// @param type what it is; empty for any
  /// @param name one of its names, as typed
  record EntityClause(Optional<EntityType> type, String name, Span at) implements Clause {}

  /// The article mentions someone or something of a type; of use next to words.
  record EntityTypeClause(EntityType type) implements Clause {}

  /// Proximity: two things stand near each other, in any order.
  ///
  /// @param left a [WordClause], [PhraseClause], [WildcardClause], [FuzzyClause], [EntityClause],
  ///   [EntityTypeClause], an [OrClause] of these, or another `NearClause`
  /// @param right likewise
  /// @param words how many other words may stand between them
  record NearClause(Clause left, Clause right, int words) implements Clause {}

  /// All of these hold. Words that stand side by side are one `AndClause`.
  ///
  /// @param clauses two or more, or none for what every article meets
  record AndClause(List<Clause> clauses) implements Clause {
    public AndClause {
      clauses = List.copyOf(clauses);
    }
  }

  /// One of these holds, or several.
  ///
  /// @param clauses two or more
  record OrClause(List<Clause> clauses) implements Clause {
    public OrClause {
      clauses = List.copyOf(clauses);
    }
  }

  /// This does not hold.
  record NotClause(Clause clause) implements Clause {}

  /// What every article meets.
  Clause EVERYTHING = new AndClause(List.of());
}
