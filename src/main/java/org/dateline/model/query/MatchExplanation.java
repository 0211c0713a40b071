package org.dateline.model.query;

import java.util.List;
import org.dateline.model.EntityType;

/// Why an article was found: which of the words it has and where, whom it mentions of those asked
/// for, and the passages that show it.
///
/// @param words what was asked for, in order; not what is excluded, and no conditions
/// @param names who or what was asked for and is mentioned, the most often mentioned first
/// @param passages of the text, the one that says most first
public record MatchExplanation(
    List<WordMatch> words, List<MentionMatch> names, List<Snippet> passages) {

  /// Nothing to say.
  public static final MatchExplanation NONE = new MatchExplanation(List.of(), List.of(), List.of());

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
