package org.dateline.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.Indexed.Named;
import org.dateline.model.Published;

/// Articles to Lucene's documents. Nothing is stored in them: the store has the texts.
final class Documents {

  /// Indexed with offsets, so that matches are marked without analysing the text again.
  private static final FieldType TEXT = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
  }

  private Documents() {}

  static Document of(Indexed article) {
    Document doc = new Document();
    doc.add(new StringField(Fields.NUMBER, Long.toString(article.number()), Field.Store.NO));
    doc.add(new NumericDocValuesField(Fields.NUMBER_VALUE, article.number()));
    doc.add(new Field(Fields.TITLE, article.title(), TEXT));
    doc.add(new Field(Fields.TEXT, article.text(), TEXT));
    for (String author : article.authors()) {
      doc.add(new TextField(Fields.AUTHOR, author, Field.Store.NO));
    }
    if (!article.source().isEmpty()) {
      doc.add(new StringField(Fields.SOURCE, article.source(), Field.Store.NO));
      doc.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(article.source())));
    }
    article.published().ifPresent(published -> add(doc, published));
    addNames(doc, article.names());
    flag(doc, Fields.UNREAD, article.unread());
    flag(doc, Fields.STARRED, article.starred());
    return doc;
  }

  private static void addNames(Document doc, List<Named> names) {
    List<Named> mentioned = names.stream().filter(named -> named.mentions() > 0).toList();
    List<Named> weak = names.stream().filter(named -> named.weak() > 0).toList();
    doc.add(
        NumberTokens.field(
            Fields.NAME,
            mentioned,
            Named::name,
            named -> ProminenceSimilarity.frequency(named.weight())));
    doc.add(NumberTokens.field(Fields.WEAK_NAME, weak, Named::name, Named::weak));
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
