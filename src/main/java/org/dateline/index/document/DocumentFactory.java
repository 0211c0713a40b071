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
import org.dateline.index.analysis.HeadlineAndBody;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.IndexToken;
import org.dateline.index.analysis.ListTokenStream;
import org.dateline.index.analysis.NumberTokenStream;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;

/// Makes Lucene's documents of articles. No field is stored in them: the store has the texts.
public final class DocumentFactory {

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
  private static final int MAX_VALUE_LENGTH = 1_000;

  private DocumentFactory() {}

  public static Document of(IndexableArticle indexed) {
    return of(indexed, HeadlineAndBody.of(indexed.article().title(), indexed.article().text()));
  }

  static Document of(IndexableArticle indexed, HeadlineAndBody text) {
    Document doc = new Document();
    doc.add(new StringField(IndexFields.NUMBER, Long.toString(indexed.number()), Field.Store.NO));
    doc.add(new NumericDocValuesField(IndexFields.NUMBER_VALUE, indexed.number()));
    doc.add(ListTokenStream.field(IndexFields.TITLE, text.title(), TextField.TYPE_NOT_STORED));
    doc.add(ListTokenStream.field(IndexFields.TEXT, text.all(), PLACED));
    starts(doc, IndexFields.START, text.all());
    starts(doc, IndexFields.TITLE_START, text.title());
    add(doc, indexed.article());
    addNames(doc, text, indexed.names());
    flag(doc, IndexFields.UNREAD, indexed.unread());
    flag(doc, IndexFields.STARRED, indexed.starred());
    for (long tag : indexed.tags()) {
      doc.add(new StringField(IndexFields.TAG, Long.toString(tag), Field.Store.NO));
    }
    flag(doc, IndexFields.NOTED, !indexed.notes().isEmpty());
    indexed.notes().forEach(note -> words(doc, IndexFields.NOTE, note));
    return doc;
  }

  private static void add(Document doc, Article article) {
    for (String author : article.authors()) {
      words(doc, IndexFields.AUTHOR, author);
      String name = value(author);
      doc.add(new StringField(IndexFields.AUTHOR_NAME, name, Field.Store.NO));
      doc.add(new SortedSetDocValuesField(IndexFields.AUTHOR_NAME, new BytesRef(name)));
    }
    if (!article.source().isEmpty()) {
      words(doc, IndexFields.SOURCE_WORDS, article.source());
      String source = value(article.source());
      doc.add(new StringField(IndexFields.SOURCE, source, Field.Store.NO));
      doc.add(new SortedDocValuesField(IndexFields.SOURCE, new BytesRef(source)));
    }
    if (!article.language().isEmpty()) {
      String language = value(article.language().toLowerCase(Locale.ROOT));
      doc.add(new StringField(IndexFields.LANGUAGE, language, Field.Store.NO));
      doc.add(new SortedDocValuesField(IndexFields.LANGUAGE, new BytesRef(language)));
    }
    if (!article.url().isEmpty()) {
      doc.add(new Field(IndexFields.URL, article.url(), PLAIN));
    }
    article.published().ifPresent(published -> add(doc, published));
  }

  private static void starts(Document doc, String field, List<IndexToken> words) {
    List<IndexToken> starts =
        HeadlineAndBody.starts(words).stream()
            .map(start -> new IndexToken(start, 0, 0, 0))
            .toList();
    doc.add(ListTokenStream.field(field, starts, PLAIN));
  }

  private static void words(Document doc, String field, String text) {
    if (!text.isEmpty()) {
      doc.add(new Field(field, text, TextField.TYPE_NOT_STORED));
    }
  }

  /// A value as it is indexed in one piece: a longer one than Lucene takes is cut.
  public static String value(String written) {
    return written.length() <= MAX_VALUE_LENGTH ? written : written.substring(0, MAX_VALUE_LENGTH);
  }

  private static void addNames(Document doc, HeadlineAndBody text, List<IndexableName> names) {
    List<IndexableName> mentioned = names.stream().filter(named -> named.mentions() > 0).toList();
    List<IndexableName> weak = names.stream().filter(named -> named.weak() > 0).toList();
    doc.add(
        NumberTokenStream.field(
            IndexFields.NAME,
            mentioned,
            IndexableName::name,
            named -> ProminenceSimilarity.frequency(named.weight())));
    doc.add(
        NumberTokenStream.field(
            IndexFields.WEAK_NAME, weak, IndexableName::name, IndexableName::weak));
    doc.add(MentionTokens.field(text, mentioned));
    doc.add(TopNamesField.field(mentioned));
    for (IndexableName named : mentioned) {
      doc.add(new SortedNumericDocValuesField(IndexFields.NAME_VALUE, named.name()));
    }
  }

  private static void add(Document doc, PublicationDate published) {
    doc.add(
        new LongField(IndexFields.PUBLISHED, published.instant().getEpochSecond(), Field.Store.NO));
    doc.add(new NumericDocValuesField(IndexFields.TIMED, published.timed() ? 1 : 0));
  }

  private static void flag(Document doc, String field, boolean value) {
    if (value) {
      doc.add(new StringField(field, "1", Field.Store.NO));
      doc.add(new NumericDocValuesField(field + "_value", 1));
    }
  }
}
