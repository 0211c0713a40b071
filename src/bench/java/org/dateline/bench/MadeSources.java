package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Newspapers and who writes for them, by Zipf's law. Immutable.
final class MadeSources {

  static final int SOURCES = 200;

  static final int AUTHORS = 5_000;

  private static final List<String> KINDS =
      List.of("Times", "Post", "Daily", "News", "Herald", "Tribune", "Press", "Journal");

  /// Purposes of [Chance].
  private static final int SOURCE = 20;

  private static final int AUTHOR = 21;

  private final List<String> names;
  private final List<List<String>> authors;

  MadeSources(long seed, MadeEntities people) {
    this.names =
        IntStream.range(0, SOURCES).mapToObj(i -> name(Chance.of(seed, SOURCE, i))).toList();
    this.authors = new ArrayList<>();
    for (int i = 0; i < SOURCES; i++) {
      authors.add(new ArrayList<>());
    }
    for (int i = 0; i < AUTHORS; i++) {
      Chance chance = Chance.of(seed, AUTHOR, i);
      int source = i < SOURCES ? i : chance.early(SOURCES);
      authors.get(source).add(people.person(chance).full());
    }
  }

  private static String name(Chance chance) {
    String town = MadeWords.capital(MadeWords.spelled(chance, chance.from(1, 2)));
    String kind = KINDS.get(chance.below(KINDS.size()));
    return (chance.is(.4) ? "The " : "") + town + " " + kind;
  }

  /// One of them, by its number from 0.
  int any(Chance chance) {
    return chance.early(SOURCES);
  }

  String name(int source) {
    return names.get(source);
  }

  /// Where it is found on the net; nowhere.
  String host(int source) {
    String letters = names.get(source).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return letters + ".example";
  }

  /// Who wrote an article: mostly one of its authors, sometimes two or nobody.
  List<String> authors(int source, Chance chance) {
    List<String> known = authors.get(source);
    double share = chance.share();
    String first = known.get(chance.early(known.size()));
    String second = known.get(chance.early(known.size()));
    if (share < .08) {
      return List.of();
    }
    return share < .9 || first.equals(second) ? List.of(first) : List.of(first, second);
  }
}
