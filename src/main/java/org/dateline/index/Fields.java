package org.dateline.index;

/// The fields of a document.
final class Fields {

  /// The article's number, for replacing it.
  static final String NUMBER = "number";

  /// The article's number, for reading it.
  static final String NUMBER_VALUE = "number_value";

  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String AUTHOR = "author";
  static final String SOURCE = "source";

  /// Seconds since 1970, [Long#MIN_VALUE] where unknown.
  static final String PUBLISHED = "published";

  /// 1 where the time of day is known.
  static final String TIMED = "timed";

  /// The numbers of the names mentioned; their frequency is [ProminenceSimilarity]'s.
  static final String NAME = "name";

  /// The numbers of the names mentioned, for counting.
  static final String NAME_VALUE = "name_value";

  /// The numbers of the names that have weak mentions; their frequency is how many.
  static final String WEAK_NAME = "weak_name";

  static final String UNREAD = "unread";
  static final String STARRED = "starred";

  private Fields() {}
}
