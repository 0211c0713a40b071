package org.dateline.index;

/// The fields of a document.
final class Fields {

  /// The article's number, for replacing it.
  static final String NUMBER = "number";

  /// The article's number, for reading it.
  static final String NUMBER_VALUE = "number_value";

  /// The words of headline and body, with places: offsets count in the headline, one character, and
  /// the body.
  static final String TEXT = "text";

  /// The words of the headline.
  static final String TITLE = "title";

  /// The first letters of every word, up to [#START_LETTERS].
  static final String START = "start";

  /// The same of the words of the headline.
  static final String TITLE_START = "title_start";

  /// Up to so many letters the beginning of a word is a term by itself.
  static final int START_LETTERS = 3;

  /// The words of the byline.
  static final String AUTHOR = "author";

  /// Each author as written.
  static final String AUTHOR_NAME = "author_name";

  /// The source as written.
  static final String SOURCE = "source";

  /// The words of the source.
  static final String SOURCE_WORDS = "source_words";

  /// An ISO 639 code in lower case.
  static final String LANGUAGE = "language";

  /// The words of the address.
  static final String URL = "url";

  /// Seconds since 1970.
  static final String PUBLISHED = "published";

  /// 1 where the time of day is known.
  static final String TIMED = "timed";

  /// The numbers of the names mentioned; their frequency is [ProminenceSimilarity]'s.
  static final String NAME = "name";

  /// The numbers of the names mentioned, for counting.
  static final String NAME_VALUE = "name_value";

  /// The numbers of the names that the article is about most, the most first ([TopNames]).
  static final String TOP_NAMES = "top_names";

  /// The numbers of the names that have weak mentions; their frequency is how many.
  static final String WEAK_NAME = "weak_name";

  /// The numbers of the names, and their types, at the positions of [#TEXT] where the first and the
  /// last word of each mention stand.
  static final String MENTION = "mention";

  /// The number of the first article with nearly the same text; its own where it is that.
  static final String FAMILY = "family";

  static final String UNREAD = "unread";
  static final String STARRED = "starred";

  private Fields() {}
}
