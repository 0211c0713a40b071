package org.dateline.names.recognition;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.TeamNicknames;

/// Sports teams that are a place and a nickname: "the Tampa Bay Lightning" is no place, and "the
/// Hitmen" are those of Calgary.
public final class SportsTeams {

  private static final List<String> ARTICLES = List.of(" the ", "The ");

  private final String text;
  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;

  private SportsTeams(String text, MentionEditor names, PlaceKnowledge placeKnowledge) {
    this.text = text;
    this.names = names;
    this.placeKnowledge = placeKnowledge;
  }

  /// The names of a part of an article with these. Linear in the text for each team.
  ///
  /// @param article the names of the whole article, whose teams are called by the nickname
  public static List<RecognizedName> complete(
      ArticlePart part,
      String text,
      List<RecognizedName> found,
      List<RecognizedName> article,
      PlaceKnowledge placeKnowledge) {
    MentionEditor names = new MentionEditor(part, text, found);
    SportsTeams teams = new SportsTeams(text, names, placeKnowledge);
    found.forEach(teams::complete);
    for (String nickname : teams.nicknames(article)) {
      teams.find(nickname);
    }
    return names.names();
  }

  /// A place that ends in a nickname, or that one follows.
  private void complete(RecognizedName name) {
    if (name.type() == EntityType.PERSON) {
      return;
    }
    int start = name.span().start();
    int end = name.span().end();
    if (name.type() == EntityType.LOCATION
        && (isCalled(start) || name.text().endsWith("s"))
        && !nickname(name.text()).isEmpty()) {
      names.put(start, end, EntityType.ORGANIZATION);
      return;
    }
    int word = end + 1;
    boolean follows =
        name.type() == EntityType.LOCATION
            && word < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(word))
            && placeKnowledge.names(name.text());
    if (follows && TeamNicknames.isLastWord(text.substring(word, wordEnd(word)))) {
      names.complete(start, wordEnd(word), EntityType.ORGANIZATION);
    }
  }

  /// The nicknames of the teams of an article.
  private List<String> nicknames(List<RecognizedName> article) {
    List<String> nicknames = new ArrayList<>();
    for (RecognizedName name : article) {
      String nickname = name.type() == EntityType.PERSON ? "" : nickname(name.text());
      if (!nickname.isEmpty() && !nicknames.contains(nickname)) {
        nicknames.add(nickname);
      }
    }
    return nicknames;
  }

  private String nickname(String name) {
    return TeamNicknames.of(name, placeKnowledge::isTown);
  }

  /// "The Hitmen": with the article alone, for "hitmen" is a word.
  private void find(String nickname) {
    for (int at = text.indexOf(nickname); at > 0; at = text.indexOf(nickname, at + 1)) {
      int end = at + nickname.length();
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && isCalled(at) && names.over(at, end).isEmpty()) {
        names.put(at, end, EntityType.ORGANIZATION);
      }
    }
  }

  /// Whether "the" stands before.
  private boolean isCalled(int start) {
    return ARTICLES.stream()
        .anyMatch(article -> text.startsWith(article, start - article.length()));
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
