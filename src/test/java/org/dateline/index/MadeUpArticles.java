package org.dateline.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.model.Article;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;

/// Articles made up from a seed, with everything that is counted: few names and sources are in many
/// of them, many in few, and their dates are nearly in the order in which they come.
public final class MadeUpArticles {

  private static final Instant BEGIN = Instant.parse("2016-02-28T20:00:00Z");

  private final Random random;
  private final int names;

  public MadeUpArticles(long seed, int names) {
    this.random = new Random(seed);
    this.names = names;
  }

  /// A number from 1, small ones more often.
  private int drawn(int highest) {
    return 1 + (int) Math.pow(highest, random.nextDouble()) % highest;
  }

  public List<IndexableArticle> articles(long first, int count) {
    List<IndexableArticle> articles = new ArrayList<>();
    for (long number = first; number < first + count; number++) {
      articles.add(article(number));
    }
    return articles;
  }

  IndexableArticle article(long number) {
    List<String> words = new ArrayList<>();
    for (int rarity : List.of(2, 3, 10, 100)) {
      if (random.nextInt(rarity) == 0) {
        words.add("one in " + rarity + ".");
      }
    }
    Set<String> authors = new LinkedHashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      authors.add("Author " + drawn(40));
    }
    return new IndexableArticle(
        number,
        new Article(
            "id " + number,
            "Headline",
            random.nextInt(20) > 0 ? "Source " + drawn(25) : "",
            List.copyOf(authors),
            random.nextInt(20) > 0 ? Optional.of(date(number)) : Optional.empty(),
            "",
            List.of("en", "en", "en", "de", "").get(random.nextInt(5)),
            words.isEmpty() ? "." : String.join(" ", words)),
        random.nextInt(10) > 0,
        random.nextInt(30) == 0,
        named());
  }

  private PublicationDate date(long number) {
    long hours = random.nextInt(10) == 0 ? random.nextInt(30_000) : number * 6 + random.nextInt(50);
    return new PublicationDate(BEGIN.plus(hours, ChronoUnit.HOURS), random.nextBoolean());
  }

  private List<IndexableName> named() {
    Set<Integer> mentioned = new HashSet<>();
    for (int i = random.nextInt(16); i > 0; i--) {
      mentioned.add(drawn(names));
    }
    return mentioned.stream()
        .map(name -> new IndexableName(name, 1, 0, 0.5, EntityType.PERSON, List.of()))
        .toList();
  }
}
