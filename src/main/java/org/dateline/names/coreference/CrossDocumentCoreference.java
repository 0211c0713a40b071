package org.dateline.names.coreference;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.names.text.CountryNames;

/// Coreference across articles: whose a short name is that stands in one without its full name:
/// "Moreau" in an article that names Truffaut and Malle, where another article names them with
/// Jeanne Moreau, and calls her Moreau.
///
/// What speaks for a candidate are the uncommon names that this article shares with those where the
/// candidate is named in full; one of the same surname counts for two. Two are needed, and twice as
/// many as speak for any other: a wrong link is worse than none. Stateless.
public final class CrossDocumentCoreference {

  /// No more are shown to the reader.
  public static final int MAX_CANDIDATES_SHOWN = 4;

  private static final int MIN_SHARED_NAMES = 2;

  /// A name in more than this share of all articles tells nothing.
  private static final double MAX_ARTICLE_SHARE_OF_UNCOMMON = 0.05;

  /// In a small library, a name in so few articles is uncommon all the same.
  private static final long ALWAYS_UNCOMMON_ARTICLES = 3;

  /// News of one matter are not further apart.
  private static final Duration MAX_TIME_APART = Duration.ofDays(5 * 365);

  private CrossDocumentCoreference() {}

  /// An article that has a short name without the full one.
  ///
  /// @param names what stands for its other names, by a sign of the caller's choice
  /// @param relatives those of them that have the same surname
  /// @param published when it appeared, if that is known
  public record ShortNameContext(
      Set<String> names, Set<String> relatives, Optional<Instant> published) {

    public ShortNameContext {
      names = Set.copyOf(names);
      relatives = Set.copyOf(relatives);
    }
  }

  /// A full name that other articles shorten like this.
  ///
  /// @param name as it is displayed
  /// @param companions the names in its articles, by the same sign
  /// @param first when the first of its articles with a date appeared, if any
  /// @param last when the last did
  public record AntecedentCandidate<T>(
      T name, Set<String> companions, Optional<Instant> first, Optional<Instant> last) {

    public AntecedentCandidate {
      companions = Set.copyOf(companions);
    }
  }

  /// Whether a mention is short for something that its article does not say: a single word for a
  /// person, or a single word or an acronym for an organization.
  public static boolean isLone(Mention mention) {
    boolean own =
        mention.why().kind() == LinkReason.LinkRule.WRITTEN
            || mention.why().kind() == LinkReason.LinkRule.UNDECIDED;
    return own
        && mention.type() != EntityType.LOCATION
        && mention.key().folded().indexOf(' ') < 0
        && !CountryNames.contains(mention.key());
  }

  /// What the titles before a mention tell of the gender of the person.
  public static Optional<Gender> titleGender(String text, Span span) {
    return PersonCues.titleGender(text, span.start());
  }

  /// The candidate that is meant; empty if the evidence is not strong.
  ///
  /// @param articles how many articles of the library name a name
  /// @param all how many articles there are
  public static <T> Optional<AntecedentCandidate<T>> decide(
      ShortNameContext here,
      List<AntecedentCandidate<T>> candidates,
      ToLongFunction<String> articles,
      long all) {
    List<AntecedentCandidate<T>> possible =
        candidates.stream().filter(candidate -> isOfTheTime(here, candidate)).toList();
    Optional<AntecedentCandidate<T>> best =
        possible.stream().max(Comparator.comparingInt(one -> shared(here, one, articles, all)));
    return best.filter(one -> {
      int evidence = shared(here, one, articles, all);
      return evidence >= MIN_SHARED_NAMES
          && possible.stream()
              .filter(other -> !other.equals(one))
              .allMatch(other -> evidence >= 2 * shared(here, other, articles, all));
    });
  }

  private static <T> boolean isOfTheTime(ShortNameContext here, AntecedentCandidate<T> candidate) {
    return here.published()
        .map(time ->
            candidate.first().map(first -> !time.isBefore(first.minus(MAX_TIME_APART))).orElse(true)
                && candidate
                    .last()
                    .map(last -> !time.isAfter(last.plus(MAX_TIME_APART)))
                    .orElse(true))
        .orElse(true);
  }

  private static <T> int shared(
      ShortNameContext here,
      AntecedentCandidate<T> candidate,
      ToLongFunction<String> articles,
      long all) {
    Set<String> shared = new HashSet<>(here.names());
    shared.retainAll(candidate.companions());
    double most = Math.max(ALWAYS_UNCOMMON_ARTICLES, MAX_ARTICLE_SHARE_OF_UNCOMMON * all);
    shared.removeIf(name -> articles.applyAsLong(name) > most);
    return shared.size() + (int) shared.stream().filter(here.relatives()::contains).count();
  }
}
