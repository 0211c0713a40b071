package org.dateline.index.document;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.Fields;
import org.dateline.index.analysis.IndexedText;
import org.dateline.index.analysis.NumberTokens;
import org.dateline.index.analysis.Token;
import org.dateline.index.analysis.TokenReplay;
import org.dateline.index.document.Indexed.Named;
import org.dateline.model.Published;

/// Articles to Lucene's documents. Nothing is stored in them: the store has the texts.
public final class Documents {

  /// With offsets, so that matches are marked without analysing the text again.
  private static final FieldType PLACED = new FieldType(TextField.TYPE_NOT_STORED);

  /// Only whether a document has a word.
  private static final FieldType PLAIN = new FieldType();

  static {
    PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    PLACED.freeze();
    PLAIN.setIndexOptions(IndexOptions.DOCS);
    PLAIN.setOmitNorms(true);
    PLAIN.setTokenized(true);
    PLAIN.freeze();
  }

  /// In UTF-16 units; Lucene takes 32,766 bytes, and no name is that long.
  private static final int LONGEST_VALUE = 1_000;

  private Documents() {}

  public static Document of(Indexed article) {
    return of(article, IndexedText.of(article.title(), article.text()));
  }

  static Document of(Indexed article, IndexedText text) {
    Document doc = new Document();
    doc.add(new StringField(Fields.NUMBER, Long.toString(article.number()), Field.Store.NO));
    doc.add(new NumericDocValuesField(Fields.NUMBER_VALUE, article.number()));
    doc.add(TokenReplay.field(Fields.TITLE, text.title(), TextField.TYPE_NOT_STORED));
    doc.add(TokenReplay.field(Fields.TEXT, text.all(), PLACED));
    starts(doc, Fields.START, text.all());
    starts(doc, Fields.TITLE_START, text.title());
    for (String author : article.authors()) {
      words(doc, Fields.AUTHOR, author);
      String name = value(author);
      doc.add(new StringField(Fields.AUTHOR_NAME, name, Field.Store.NO));
      doc.add(new SortedSetDocValuesField(Fields.AUTHOR_NAME, new BytesRef(name)));
    }
    if (!article.source().isEmpty()) {
      words(doc, Fields.SOURCE_WORDS, article.source());
      String source = value(article.source());
      doc.add(new StringField(Fields.SOURCE, source, Field.Store.NO));
      doc.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(source)));
    }
    if (!article.language().isEmpty()) {
      String language = article.language().toLowerCase(Locale.ROOT);
      doc.add(new StringField(Fields.LANGUAGE, language, Field.Store.NO));
      doc.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(language)));
    }
    if (!article.url().isEmpty()) {
      doc.add(new Field(Fields.URL, article.url(), PLAIN));
    }
    article.published().ifPresent(published -> add(doc, published));
    addNames(doc, text, article.names());
    flag(doc, Fields.UNREAD, article.unread());
    flag(doc, Fields.STARRED, article.starred());
    return doc;
  }

  private static void starts(Document doc, String field, List<Token> words) {
    List<Token> starts =
        IndexedText.starts(words).stream().map(start -> new Token(start, 0, 0, 0)).toList();
    doc.add(TokenReplay.field(field, starts, PLAIN));
  }

  private static void words(Document doc, String field, String text) {
    if (!text.isEmpty()) {
      doc.add(new Field(field, text, TextField.TYPE_NOT_STORED));
    }
  }

  /// A value as it is indexed in one piece: a longer one than Lucene takes is cut.
  public static String value(String written) {
    return written.length() <= LONGEST_VALUE ? written : written.substring(0, LONGEST_VALUE);
  }

  private static void addNames(Document doc, IndexedText text, List<Named> names) {
    List<Named> mentioned = names.stream().filter(named -> named.mentions() > 0).toList();
    List<Named> weak = names.stream().filter(named -> named.weak() > 0).toList();
    doc.add(
        NumberTokens.field(
            Fields.NAME,
            mentioned,
            Named::name,
            named -> ProminenceSimilarity.frequency(named.weight())));
    doc.add(NumberTokens.field(Fields.WEAK_NAME, weak, Named::name, Named::weak));
    doc.add(MentionTokens.field(text, mentioned));
    doc.add(TopNames.field(mentioned));
    for (Named named : mentioned) {
      doc.add(new SortedNumericDocValuesField(Fields.NAME_VALUE, named.name()));
    }
  }

  private static void add(Document doc, Published published) {
    doc.add(new LongField(Fields.PUBLISHED, published.instant().getEpochSecond(), Field.Store.NO));
    doc.add(new NumericDocValuesField(Fields.TIMED, published.timed() ? 1 : 0));
  }

  private static void flag(Document doc, String field, boolean value) {
    if (value) {
      doc.add(new StringField(field, "1", Field.Store.NO));
      doc.add(new NumericDocValuesField(field + "_value", 1));
    }
  }
}
