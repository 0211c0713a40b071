package org.dateline.model.query;

import java.util.Optional;

/// Why a part of a query could not be read as it is written: it is searched as words, or left out.
public sealed interface QueryProblem {

  /// What needs no further telling.
  enum SyntaxProblem implements QueryProblem {
    /// There is no word in the query at all.
    NO_WORD,
    /// Between the quotation marks is no word; left out.
    EMPTY_QUOTATION,
    /// A quotation mark within the query has no partner; the words are searched one by one.
    UNPAIRED_QUOTATION_MARK,
    /// A quotation mark has no partner; it is taken to hold all that follows.
    UNCLOSED_QUOTATION,
    /// A closing parenthesis closes nothing; left out.
    UNOPENED_PARENTHESIS,
    /// A parenthesis is never closed; it holds all that follows.
    UNCLOSED_PARENTHESIS,
    /// There is nothing in the parentheses; left out.
    EMPTY_PARENTHESES,
    /// A field within the value of another; searched as a word.
    NESTED_FIELD,
    /// Only words and names stand near each other; each is searched by itself.
    NOT_NEAR,
    /// A tilde that is not right behind a word.
    MISPLACED_TILDE,
    /// A tilde next to wildcards; left out.
    TILDE_WITH_WILDCARD,
    /// A wildcard or a tilde in the name of an entity; left out.
    PATTERN_IN_NAME
  }

  /// The query is too long; the rest is left out.
  ///
  /// @param limit how long it may be, in UTF-16 units
  record QueryTooLong(int limit) implements QueryProblem {}

  /// The query has too many words; the rest is left out.
  ///
  /// @param limit how many it may have
  record TooManyWords(int limit) implements QueryProblem {}

  /// Parentheses within too many others; left out.
  ///
  /// @param limit how deep they may be
  record TooDeep(int limit) implements QueryProblem {}

  /// The query has too many patterns; the rest are searched as they stand.
  ///
  /// @param limit how many it may have
  record TooManyPatterns(int limit) implements QueryProblem {}

  /// A word with wildcards is too long or has too many of them; searched as words.
  ///
  /// @param letters how many characters it may have
  /// @param wildcards how many of these may be wildcards
  record TooWild(int letters, int wildcards) implements QueryProblem {}

  /// A regular expression that cannot be searched for; searched as words.
  record BadRegex(RegexFault fault) implements QueryProblem {}

  /// What is wrong with a regular expression.
  sealed interface RegexFault {

    /// It is too long.
    ///
    /// @param limit how long it may be, in UTF-16 units
    record RegexTooLong(int limit) implements RegexFault {}

    /// It repeats something too often.
    ///
    /// @param limit how often it may
    record TooManyRepeats(int limit) implements RegexFault {}

    /// What needs no further telling.
    enum RegexSyntaxFault implements RegexFault {
      /// A bracket has no partner.
      UNBALANCED,
      /// It has what only backtracking can find.
      BACKTRACKING,
      /// Its repetitions, written out, come to too much.
      TOO_LARGE,
      /// It is none.
      MALFORMED
    }
  }

  /// A value that is none for its field; searched as words.
  ///
  /// @param value as written
  record BadValue(Expected expected, String value) implements QueryProblem {}

  /// What the value of a field should have been.
  enum Expected {
    /// Unread, read or starred.
    STATE,
    LANGUAGE,
    DATE
  }

  /// A field at the end of the query whose value is still to come; left out.
  ///
  /// @param field as written, with its colon
  record MissingValue(String field) implements QueryProblem {}

  /// A field without a value right behind it; searched as a word.
  ///
  /// @param field as written, with its colon
  record NoValue(String field) implements QueryProblem {}

  /// There is no such field; searched as words.
  ///
  /// @param name as written
  /// @param near the field that may be meant
  record UnknownField(String name, Optional<String> near) implements QueryProblem {}

  /// An operator with nothing before it; left out.
  ///
  /// @param operator as it is written in the query language
  record NothingBefore(String operator) implements QueryProblem {}

  /// An operator that follows another; left out.
  ///
  /// @param operator as it is written in the query language
  record AfterOperator(String operator) implements QueryProblem {}

  /// An operator or a sign with nothing behind it; left out.
  ///
  /// @param operator as it is written in the query language
  record NothingBehind(String operator) implements QueryProblem {}
}
