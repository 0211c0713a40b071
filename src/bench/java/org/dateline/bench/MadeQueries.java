package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.bench.MadeArticle.Named;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;

/// What readers ask a library of made-up news: with words of its articles, so that there is
/// something to find. The same for the same number.
final class MadeQueries {

  private static final Pattern BLANK = Pattern.compile("[\\s]+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}’-]+");
  private static final String ALPHABET = "etaoinsrhldcumfpgwybvkjxqz";

  /// Purposes of [Chance]; one for each list of queries.
  private static final int TYPED = 60;

  private static final int FINISHED = 61;
  private static final int MISSPELT = 62;
  private static final int CLICKED = 63;
  private static final int LIKE = 64;

  /// Words that many articles have.
  private static final int COMMON = 2_000;

  private final MadeNews news;
  private final int articles;

  MadeQueries(MadeNews news, int articles) {
    this.news = news;
    this.articles = articles;
  }

  /// So many of them, one for each place from a first.
  private <T> List<T> list(int purpose, int first, int count, Function<Asker, T> ask) {
    List<T> asked = new ArrayList<>();
    for (int i = first; asked.size() < count; i++) {
      Chance chance = Chance.of(MadeNews.SEED, purpose, i);
      asked.add(ask.apply(new Asker(chance, news.article(chance.below(articles)))));
    }
    return asked;
  }

  /// What stands in the search field after each key: one to three words, names, some with a slip.
  List<String> keystrokes(int first, int searches) {
    List<String> keystrokes = new ArrayList<>();
    for (String words : list(TYPED, first, searches, Asker::typed)) {
      for (int end = 1; end <= words.length(); end++) {
        keystrokes.add(words.substring(0, end));
      }
    }
    return keystrokes;
  }

  /// Searches in every way that the language has, with all their words.
  List<String> finished(int first, int count) {
    return list(FINISHED, first, count, Asker::finished);
  }

  /// Words and names with a slip of the keys, or two.
  List<String> misspelt(int first, int count) {
    return list(MISSPELT, first, count, Asker::misspelt);
  }

  /// Names as articles mention them, so by Zipf's law.
  List<Named> clicked(int first, int count) {
    return list(CLICKED, first, count, asker -> asker.any(asker.article.names()));
  }

  /// Articles that a reader may want more of.
  List<String> articles(int first, int count) {
    return list(LIKE, first, count, asker -> asker.article.article().id());
  }

  /// Asks once, with an article in mind.
  private final class Asker {

    private final Chance chance;
    private final MadeArticle article;
    private final List<String> words;

    Asker(Chance chance, MadeArticle article) {
      this.chance = chance;
      this.article = article;
      this.words =
          BLANK
              .splitAsStream(article.article().text())
              .map(word -> NO_LETTERS.matcher(word).replaceAll(""))
              .filter(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)))
              .filter(word -> !MadeWords.isFunctionWord(word))
              .toList();
    }

    <T> T any(List<T> list) {
      return list.get(chance.below(list.size()));
    }

    private String word() {
      return any(words);
    }

    private String common() {
      int rank = MadeWords.functionWords() + chance.early(COMMON);
      return news.words().inflected(rank, chance);
    }

    private String name() {
      return any(article.names()).full();
    }

    /// Words that stand side by side in the article.
    private String phrase(int size) {
      List<String> all =
          BLANK
              .splitAsStream(article.article().text())
              .map(word -> NO_LETTERS.matcher(word).replaceAll(""))
              .toList();
      int start = chance.below(Math.max(1, all.size() - size));
      return String.join(" ", all.subList(start, Math.min(all.size(), start + size)));
    }

    String typed() {
      return switch (chance.below(20)) {
        case 0, 1, 2, 3 -> common();
        case 4, 5 -> word();
        case 6, 7, 8 -> word() + " " + word();
        case 9, 10 -> common() + " " + word() + " " + word();
        case 11, 12, 13 -> name();
        case 14, 15 -> name().toLowerCase(Locale.ENGLISH);
        case 16 -> name() + " " + word();
        case 17 -> slip(name().toLowerCase(Locale.ENGLISH));
        case 18 -> slip(word()) + " " + word();
        default -> phrase(3).toLowerCase(Locale.ENGLISH);
      };
    }

    String misspelt() {
      return switch (chance.below(6)) {
        case 0 -> slip(common());
        case 1 -> slip(word());
        case 2 -> slip(slip(word()));
        case 3 -> word() + " " + slip(word());
        case 4 -> slip(name());
        default -> slip(name().toLowerCase(Locale.ENGLISH));
      };
    }

    /// A letter left out, another one, one too many, or two in the wrong order; never the first.
    private String slip(String words) {
      if (words.length() < 4) {
        return words + "x";
      }
      int at = chance.from(1, words.length() - 2);
      String before = words.substring(0, at);
      String letter = ALPHABET.substring(chance.below(26)).substring(0, 1);
      return switch (chance.below(4)) {
        case 0 -> before + words.substring(at + 1);
        case 1 -> before + letter + words.substring(at + 1);
        case 2 -> before + letter + words.substring(at);
        default -> before + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2);
      };
    }

    String finished() {
      return switch (chance.below(25)) {
        case 0, 1 -> common();
        case 2, 3 -> word();
        case 4, 5 -> common() + " " + word();
        case 6, 7 -> word() + " " + word() + " " + common();
        case 8 -> "the " + common() + " of " + word();
        case 9, 10 -> "\"" + phrase(chance.from(2, 4)) + "\"";
        case 11 -> "\"" + word() + " " + word() + "\"~" + chance.from(2, 20);
        case 12 -> common() + " OR " + common() + " OR " + word();
        case 13 -> "(" + common() + " OR " + word() + ") AND NOT " + common();
        case 14 -> common() + " -" + word();
        case 15 -> word().substring(0, 4) + "*";
        case 16 -> slip(word()) + "~";
        case 17 -> "title:" + common() + " " + common();
        case 18 -> "source:\"" + article.article().source() + "\" " + common();
        case 19 -> common() + " date:" + published();
        case 20 -> common() + " after:" + published();
        case 21 -> named() + " " + common();
        case 22 -> named() + " NEAR/8 " + common();
        case 23 -> "PERSON NEAR/3 \"" + phrase(2) + "\"";
        default -> name() + " is:unread";
      };
    }

    private String published() {
      return article
          .article()
          .published()
          .map(PublicationDate::day)
          .map(Object::toString)
          .orElse("2018");
    }

    private String named() {
      Named named = any(article.names());
      EntityType type = named.entity().type();
      String field =
          switch (type) {
            case PERSON -> "person";
            case LOCATION -> "place";
            case ORGANIZATION -> "org";
          };
      return field + ":\"" + named.full() + "\"";
    }
  }
}
