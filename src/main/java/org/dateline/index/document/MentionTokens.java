package org.dateline.index.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.dateline.index.analysis.HeadlineAndBody;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.IndexToken;
import org.dateline.index.analysis.ListTokenStream;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.index.document.IndexableArticle.NamePosition;

/// The mentions of an article as tokens at the positions of its words, so that a query can ask for
/// a name, or for anyone, near a word.
final class MentionTokens {

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TYPE.setOmitNorms(true);
    TYPE.setTokenized(true);
    TYPE.freeze();
  }

  private MentionTokens() {}

  static Field field(HeadlineAndBody text, List<IndexableName> names) {
    List<IndexToken> tokens = new ArrayList<>();
    for (IndexableName named : names) {
      String number = Long.toString(named.name());
      for (NamePosition place : named.places()) {
        for (int position : text.ends(place.part(), place.span())) {
          // The field has no offsets.
          tokens.add(new IndexToken(number, 0, 0, position));
          tokens.add(new IndexToken(named.type().name(), 0, 0, position));
        }
      }
    }
    tokens.sort(Comparator.comparingInt(IndexToken::position));
    return ListTokenStream.field(IndexFields.MENTION, tokens, TYPE);
  }
}
