package org.dateline.index.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Makes up texts, and what other newspapers make of them. The same for the same seed.
public final class Copies {

  private static final int WORDS = 20_000;

  private final SplittableRandom random;

  public Copies(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// A headline and a body.
  public record Text(String title, List<String> words) {

    public Text {
      words = List.copyOf(words);
    }

    public String body() {
      return String.join(" ", words);
    }

    MinHashSignature signature() {
      return MinHashSignature.of(title, body());
    }
  }

  /// A text of its own: half of its words are among the hundred most frequent.
  public Text text(int words) {
    return new Text(String.join(" ", words(8)), words(words));
  }

  private List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return words;
  }

  private String word() {
    return "w" + (int) Math.pow(WORDS, random.nextDouble());
  }

  /// The same under another headline.
  Text retitled(Text text) {
    return new Text(String.join(" ", words(8)), text.words());
  }

  /// With another headline and another first paragraph, of a part of the text.
  Text withOtherBeginning(Text text, double part) {
    int end = (int) (text.words().size() * part);
    List<String> words = words(end);
    words.addAll(text.words().subList(end, text.words().size()));
    return retitled(new Text(text.title(), words));
  }

  /// With some words exchanged.
  Text edited(Text text, int edits) {
    List<String> words = new ArrayList<>(text.words());
    for (int i = 0; i < edits; i++) {
      words.set(random.nextInt(words.size()), word());
    }
    return new Text(text.title(), words);
  }

  /// Only the beginning, under another headline.
  Text cut(Text text, double part) {
    return retitled(
        new Text(text.title(), text.words().subList(0, (int) (text.words().size() * part))));
  }

  /// What comes of it the next day: the beginning again as background, after other news.
  Text goneOn(Text text, double part) {
    int background = (int) (text.words().size() * part);
    List<String> words = words(text.words().size() - background);
    words.addAll(text.words().subList(0, background));
    return retitled(new Text(text.title(), words));
  }
}
