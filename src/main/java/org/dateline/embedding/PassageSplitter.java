package org.dateline.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts an article into the passages that have a vector each: the headline with the lead, then
/// what follows, as long as the model reads well.
public final class PassageSplitter {

  /// What follows the last of them is not read: a report says in the beginning what it is about.
  private static final int MAX_PASSAGES = 6;

  /// A passage ends with the first sentence that ends after so many words, or in the midst of one
  /// that goes on for too long.
  private static final int MIN_WORDS = 100;

  private static final int MAX_WORDS = 140;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]['\"’”)\\]]*$");

  private PassageSplitter() {}

  /// The passages of an article, the headline's first; none where both are blank.
  public static List<String> passages(String title, String text) {
    List<String> passages = new ArrayList<>();
    StringBuilder passage = new StringBuilder(title.strip());
    int words = 0;
    Matcher word = WORD.matcher(text);
    while (passages.size() < MAX_PASSAGES && word.find()) {
      passage.append(passage.isEmpty() ? "" : words == 0 ? "\n" : " ").append(word.group());
      words++;
      if (words >= MAX_WORDS || (words >= MIN_WORDS && SENTENCE_END.matcher(word.group()).find())) {
        passages.add(passage.toString());
        passage.setLength(0);
        words = 0;
      }
    }
    if (passages.size() < MAX_PASSAGES && !passage.isEmpty()) {
      passages.add(passage.toString());
    }
    return passages;
  }
}
