package org.dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How right the names of a set of articles are, against what people marked in them.
///
/// @param ner of the mentions with place and type, over persons, places and organizations
/// @param span the same whatever the type
/// @param click of the other articles shown for each marked name of an entity, against those where
///   it is marked too; empty if no name has an entity
/// @param cubed B³ over the mentions in the same place in both (Bagga and Baldwin, 1998); empty if
///   no name has an entity
public record Scores(Ratio ner, Ratio span, Optional<Ratio> click, Optional<Ratio> cubed) {

  private static final Set<String> TYPES = Set.of("PERSON", "LOCATION", "ORGANIZATION");

  /// Precision and recall, from 0 to 1.
  public record Ratio(double precision, double recall) {

    /// Of what is right: how many of all found, and of all that were to be found. Nothing of
    /// nothing is 0.
    static Ratio of(long right, long found, long wanted) {
      return new Ratio(share(right, found), share(right, wanted));
    }

    private static double share(long part, long whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }

    /// Their harmonic mean.
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
    }
  }

  /// A mention, marked or found.
  ///
  /// @param start the first Unicode code point
  /// @param end the code point after the last
  /// @param entity who or what it is, in words that mean something only beside others; empty if
  ///   that is not marked
  /// @param nominal whether it is no name, as "the president"; never counted
  public record Marked(int start, int end, String type, Optional<String> entity, boolean nominal) {

    private boolean counts() {
      return TYPES.contains(type) && !nominal;
    }

    private Place place() {
      return new Place(start, end);
    }
  }

  private record Place(int start, int end) {

    int shared(Place other) {
      return Math.min(end, other.end) - Math.max(start, other.start);
    }
  }

  private record Typed(Place place, String type) {}

  private record Pair(String gold, String found) {}

  /// Scores a set of articles.
  ///
  /// @param gold what people marked, by the article's id
  /// @param found what was found, by the same ids, each in the order of the text
  /// @throws IllegalArgumentException if an article is missing in `found`
  public static Scores of(Map<String, List<Marked>> gold, Map<String, List<Marked>> found) {
    if (!found.keySet().containsAll(gold.keySet())) {
      throw new IllegalArgumentException("articles are missing");
    }
    Counting counting = new Counting(gold, found);
    gold.keySet().forEach(counting::count);
    return counting.scores();
  }

  private static final class Counting {

    private final Map<String, List<Marked>> gold;
    private final Map<String, List<Marked>> found;
    private final Map<String, Set<String>> goldArticles;
    private final Map<String, Set<String>> foundArticles;
    private final List<Pair> pairs = new ArrayList<>();
    private long wanted;
    private long given;
    private long right;
    private long rightSpans;
    private long clickWanted;
    private long clickGiven;
    private long clickRight;

    Counting(Map<String, List<Marked>> gold, Map<String, List<Marked>> found) {
      this.gold = gold;
      this.found = found;
      this.goldArticles = articles(gold);
      this.foundArticles = articles(found);
    }

    private static Map<String, Set<String>> articles(Map<String, List<Marked>> marked) {
      Map<String, Set<String>> articles = new HashMap<>();
      marked.forEach((id, mentions) ->
          mentions.forEach(mention ->
              mention
                  .entity()
                  .ifPresent(
                      entity -> articles.computeIfAbsent(entity, _ -> new HashSet<>()).add(id))));
      return articles;
    }

    void count(String id) {
      List<Marked> marked = gold.getOrDefault(id, List.of());
      List<Marked> seen =
          found.getOrDefault(id, List.of()).stream()
              .filter(mention -> TYPES.contains(mention.type()))
              .toList();
      countMentions(marked, seen);
      for (Marked mention : marked) {
        if (mention.counts() && mention.entity().isPresent()) {
          countClick(id, mention, mention.entity().get(), seen);
        }
      }
    }

    private void countMentions(List<Marked> marked, List<Marked> seen) {
      Set<Typed> names = new HashSet<>();
      Set<Place> uncounted = new HashSet<>();
      for (Marked mention : marked) {
        if (mention.counts()) {
          names.add(new Typed(mention.place(), mention.type()));
        } else {
          uncounted.add(mention.place());
        }
      }
      Set<Typed> candidates = new HashSet<>();
      for (Marked mention : seen) {
        if (!uncounted.contains(mention.place())) {
          candidates.add(new Typed(mention.place(), mention.type()));
        }
      }
      wanted += names.size();
      given += candidates.size();
      right += candidates.stream().filter(names::contains).count();
      Set<Place> places = places(names);
      rightSpans += places(candidates).stream().filter(places::contains).count();
    }

    private static Set<Place> places(Set<Typed> names) {
      Set<Place> places = new HashSet<>();
      names.forEach(name -> places.add(name.place()));
      return places;
    }

    private void countClick(String id, Marked mention, String entity, List<Marked> seen) {
      Optional<Marked> hit = hit(mention.place(), seen);
      Set<String> want = others(goldArticles, entity, id);
      Set<String> got =
          hit.flatMap(Marked::entity).map(e -> others(foundArticles, e, id)).orElse(Set.of());
      clickWanted += want.size();
      clickGiven += got.size();
      clickRight += got.stream().filter(want::contains).count();
      hit.filter(one -> one.place().equals(mention.place()))
          .flatMap(Marked::entity)
          .ifPresent(e -> pairs.add(new Pair(entity, e)));
    }

    private static Set<String> others(Map<String, Set<String>> articles, String entity, String id) {
      Set<String> others = new HashSet<>(articles.getOrDefault(entity, Set.of()));
      others.remove(id);
      return others;
    }

    /// The mention in the same place; or else, as a click lands, the first that covers most of it.
    private static Optional<Marked> hit(Place place, List<Marked> seen) {
      Optional<Marked> best = Optional.empty();
      int most = 0;
      for (Marked mention : seen) {
        if (mention.place().equals(place)) {
          return Optional.of(mention);
        }
        int shared = mention.place().shared(place);
        if (shared > most) {
          best = Optional.of(mention);
          most = shared;
        }
      }
      return best;
    }

    Scores scores() {
      boolean clicks = clickWanted > 0;
      return new Scores(
          Ratio.of(right, given, wanted),
          Ratio.of(rightSpans, given, wanted),
          clicks ? Optional.of(Ratio.of(clickRight, clickGiven, clickWanted)) : Optional.empty(),
          clicks ? Optional.of(cubed()) : Optional.empty());
    }

    private Ratio cubed() {
      Map<String, Long> ofGold = new HashMap<>();
      Map<String, Long> ofFound = new HashMap<>();
      Map<Pair, Long> ofBoth = new HashMap<>();
      for (Pair pair : pairs) {
        ofGold.merge(pair.gold(), 1L, Long::sum);
        ofFound.merge(pair.found(), 1L, Long::sum);
        ofBoth.merge(pair, 1L, Long::sum);
      }
      double precision = 0;
      double recall = 0;
      for (Map.Entry<Pair, Long> both : ofBoth.entrySet()) {
        double squared = (double) both.getValue() * both.getValue();
        precision += squared / ofFound.getOrDefault(both.getKey().found(), 1L);
        recall += squared / ofGold.getOrDefault(both.getKey().gold(), 1L);
      }
      int count = Math.max(1, pairs.size());
      return new Ratio(precision / count, recall / count);
    }
  }
}
