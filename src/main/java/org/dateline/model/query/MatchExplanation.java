package org.dateline.model.query;

import java.util.List;
import java.util.Optional;
import org.dateline.model.EntityType;

/// Why an article was found: which of the words it has and where, whom it mentions of those asked
/// for, the passages that show it, and what of it is near in meaning. Of an article that was found
/// for being like another: the words and names that both have.
///
/// @param words what was asked for, in order; not what is excluded, and no conditions
/// @param names who or what was asked for and is mentioned, the most often mentioned first
/// @param passages of the text, the one that says most first
/// @param meaning what is near in meaning; empty where nothing is, or that does not count
public record MatchExplanation(
    List<WordMatch> words,
    List<MentionMatch> names,
    List<Snippet> passages,
    Optional<MeaningMatch> meaning) {

  /// Nothing to say.
  public static final MatchExplanation NONE =
      new MatchExplanation(List.of(), List.of(), List.of(), Optional.empty());

  public MatchExplanation {
    words = List.copyOf(words);
    names = List.copyOf(names);
    passages = List.copyOf(passages);
  }

  /// The words asked for that the article does not have.
  public List<String> missing() {
    return words.stream()
        .filter(word -> word.inTitle() + word.inText() == 0)
        .map(WordMatch::text)
        .toList();
  }

  /// Whether it says nothing.
  public boolean isEmpty() {
    return equals(NONE);
  }

  /// A word, phrase or pattern, and what the article has of it.
  ///
  /// @param text as typed
  /// @param forms as it stands in the article, in small letters, the most frequent first
  /// @param inTitle how often in the headline
  /// @param inText how often in the text
  /// @param share of what all words score in this article, from 0 to 1; 0 where it is not scored
  public record WordMatch(String text, List<String> forms, int inTitle, int inText, double share) {
    public WordMatch {
      forms = List.copyOf(forms);
    }
  }

  /// A passage that is near in meaning.
  ///
  /// @param nearness the cosine of the angle between the vectors, from -1 to 1
  /// @param passage how it begins
  public record MeaningMatch(double nearness, Snippet passage) {}

  /// Someone or something mentioned.
  ///
  /// @param name how it is shown
  /// @param forms as the article writes it, the most frequent first
  /// @param mentions how often
  public record MentionMatch(String name, EntityType type, List<String> forms, int mentions) {
    public MentionMatch {
      forms = List.copyOf(forms);
    }
  }
}
