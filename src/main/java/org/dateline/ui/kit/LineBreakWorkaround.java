package org.dateline.ui.kit;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Works around three faults of JavaFX 26 in breaking lines: cuts a text into the pieces that it
/// has to be laid out in.
///
/// It throws an `ArrayIndexOutOfBoundsException` when it breaks a line inside a run that goes from
/// right to left (`PrismTextLayout.computeTrailingSpaceWidth` takes the glyphs of a run that was
/// split for those of the whole), at almost every width. It breaks lines between two
/// [javafx.scene.text.Text]s without harm, so such a text is cut wherever a line may end. Arabic
/// letters do not join over such a place, so it looks the same.
///
/// On Linux it shapes each run as if it stood alone in text from left to right, so a full stop
/// after an Arabic word comes out before it. So words and punctuation are pieces apart.
///
/// On Linux it counts a character outside the Basic Multilingual Plane as one unit, not two, in the
/// run where it stands, if that run has to be shaped; then all that follows in the run is off. So a
/// cluster with such a character is a piece by itself.
public final class LineBreakWorkaround {

  /// Between what belongs to a word (letters, marks, digits, joiners) and what does not.
  private static final Pattern WORD_EDGE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{M}\\p{N}\\p{Cf}])(?![\\p{L}\\p{M}\\p{N}\\p{Cf}])"
              + "|(?<![\\p{L}\\p{M}\\p{N}\\p{Cf}])(?=[\\p{L}\\p{M}\\p{N}\\p{Cf}])");

  private LineBreakWorkaround() {}

  /// The pieces of a text that is wrapped between words; of most texts, the whole.
  public static List<String> of(String text) {
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return cut(text, BreakIterator.getLineInstance(Locale.ROOT)).stream()
          .flatMap(piece -> WORD_EDGE.splitAsStream(piece))
          .flatMap(piece -> clusters(piece).stream())
          .toList();
    }
    return clusters(text);
  }

  /// A piece for each character as the reader sees it: for a word wider than the column.
  public static List<String> finest(String text) {
    return cut(text, BreakIterator.getCharacterInstance(Locale.ROOT));
  }

  /// The text with each cluster that holds a surrogate by itself.
  private static List<String> clusters(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return List.of(text);
    }
    var pieces = new ArrayList<String>();
    var plain = new StringBuilder();
    for (String cluster : finest(text)) {
      if (cluster.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
        addPlain(pieces, plain);
        pieces.add(cluster);
      } else {
        plain.append(cluster);
      }
    }
    addPlain(pieces, plain);
    return pieces;
  }

  private static void addPlain(List<String> pieces, StringBuilder plain) {
    if (!plain.isEmpty()) {
      pieces.add(plain.toString());
      plain.setLength(0);
    }
  }

  private static List<String> cut(String text, BreakIterator breaks) {
    var pieces = new ArrayList<String>();
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
