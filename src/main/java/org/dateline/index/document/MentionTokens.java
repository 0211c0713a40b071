package org.dateline.index.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.dateline.index.analysis.Fields;
import org.dateline.index.analysis.IndexedText;
import org.dateline.index.analysis.Token;
import org.dateline.index.analysis.TokenReplay;
import org.dateline.index.document.Indexed.Named;
import org.dateline.index.document.Indexed.Place;

/// The names of an article at the positions of its words, so that a query can ask for a name, or
/// for anyone, near a word.
final class MentionTokens {

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TYPE.setOmitNorms(true);
    TYPE.setTokenized(true);
    TYPE.freeze();
  }

  private MentionTokens() {}

  static Field field(IndexedText text, List<Named> names) {
    List<Token> tokens = new ArrayList<>();
    for (Named named : names) {
      String number = Long.toString(named.name());
      for (Place place : named.places()) {
        for (int position : text.ends(place.part(), place.span())) {
          // The field has no offsets.
          tokens.add(new Token(number, 0, 0, position));
          tokens.add(new Token(named.type().name(), 0, 0, position));
        }
      }
    }
    tokens.sort(Comparator.comparingInt(Token::position));
    return TokenReplay.field(Fields.MENTION, tokens, TYPE);
  }
}
