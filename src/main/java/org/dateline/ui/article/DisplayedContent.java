package org.dateline.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticleMatches;
import org.dateline.model.ArticlePart;
import org.dateline.model.Mention;
import org.dateline.model.Note;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.NoteSpan;
import org.dateline.ui.kit.Formats;

/// What the text shows of an article, out of what is known of it.
public final class DisplayedContent {

  private DisplayedContent() {}

  /// All of it.
  public static ArticleContent of(DisplayedArticle shown) {
    Article article = shown.article().article();
    String meta =
        Formats.line(
            article.source(),
            Formats.list(article.authors()),
            article.published().map(Formats::when).orElse(""));
    return new ArticleContent(
        article.title(),
        meta,
        article.text(),
        shown.article().mentions().all().stream().map(DisplayedContent::name).toList(),
        matches(shown));
  }

  /// Where a mention stands.
  static NameSpan name(LinkedMention linked) {
    Mention mention = linked.mention();
    return new NameSpan(
        mention.part(), mention.span(), linked.type(), linked.entity(), mention.weak());
  }

  /// Where the reader has marked passages.
  static List<NoteSpan> notes(DisplayedArticle shown) {
    return shown.article().notes().stream().flatMap(note -> note(note).stream()).toList();
  }

  private static Optional<NoteSpan> note(Note note) {
    return note.passage()
        .flatMap(passage ->
            passage
                .place()
                .map(place ->
                    new NoteSpan(
                        note.number(), passage.part(), place, note.colour(), note.hasText())));
  }

  /// Where an entity is mentioned, in order.
  static List<MatchPosition> mentions(ReadableArticle article, long entity) {
    return article.mentions().all().stream()
        .filter(linked -> linked.entity() == entity)
        .map(LinkedMention::mention)
        .map(mention -> new MatchPosition(mention.part(), mention.span()))
        .toList();
  }

  /// Where a word of the search stands first.
  static Optional<MatchPosition> firstMatch(DisplayedArticle shown) {
    return matches(shown).stream().findFirst();
  }

  /// Where the words of the search stand, in order.
  static List<MatchPosition> matches(DisplayedArticle shown) {
    ArticleMatches places = shown.matches();
    List<MatchPosition> found = new ArrayList<>();
    places.title().forEach(span -> found.add(new MatchPosition(ArticlePart.TITLE, span)));
    places.text().forEach(span -> found.add(new MatchPosition(ArticlePart.TEXT, span)));
    return found;
  }
}
