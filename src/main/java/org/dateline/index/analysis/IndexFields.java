package org.dateline.index.analysis;

import org.dateline.index.document.ProminenceSimilarity;
import org.dateline.index.document.TopNamesField;

/// The fields of a document.
public final class IndexFields {

  /// The article's number, for replacing it.
  public static final String NUMBER = "number";

  /// The article's number, for reading it.
  public static final String NUMBER_VALUE = "number_value";

  /// The words of headline and body, with places: offsets count in the headline, one character, and
  /// the body.
  public static final String TEXT = "text";

  /// The words of the headline.
  public static final String TITLE = "title";

  /// The first letters of every word, up to [#MAX_INDEXED_PREFIX_LETTERS].
  public static final String START = "start";

  /// The same of the words of the headline.
  public static final String TITLE_START = "title_start";

  /// Up to so many letters the beginning of a word is a term by itself.
  public static final int MAX_INDEXED_PREFIX_LETTERS = 3;

  /// The words of the byline.
  public static final String AUTHOR = "author";

  /// Each author as written.
  public static final String AUTHOR_NAME = "author_name";

  /// The source as written.
  public static final String SOURCE = "source";

  /// The words of the source.
  public static final String SOURCE_WORDS = "source_words";

  /// An ISO 639 code in lower case.
  public static final String LANGUAGE = "language";

  /// The words of the address.
  public static final String URL = "url";

  /// Seconds since 1970.
  public static final String PUBLISHED = "published";

  /// 1 where the time of day is known.
  public static final String TIMED = "timed";

  /// The numbers of the names mentioned; their frequency is [ProminenceSimilarity]'s.
  public static final String NAME = "name";

  /// The numbers of the names mentioned, for counting.
  public static final String NAME_VALUE = "name_value";

  /// The numbers of the names that the article is about most, the most first ([TopNamesField]).
  public static final String TOP_NAMES = "top_names";

  /// The numbers of the names that have weak mentions; their frequency is how many.
  public static final String WEAK_NAME = "weak_name";

  /// The numbers of the names, and their types, at the positions of [#TEXT] where the first and the
  /// last word of each mention stand.
  public static final String MENTION = "mention";

  /// The number of the first article with nearly the same text; its own where it is that.
  public static final String CLUSTER = "family";

  public static final String UNREAD = "unread";
  public static final String STARRED = "starred";

  /// The numbers of the reader's tags. No document of an index from before there were tags has any,
  /// which is right: none was tagged.
  public static final String TAG = "tag";

  /// The words of the reader's notes and of what they are on. As with tags, no document of an index
  /// from before there were notes has any.
  public static final String NOTE = "note";

  /// 1 where the reader has highlighted or noted anything.
  public static final String NOTED = "noted";

  private IndexFields() {}
}
