package org.dateline.ui.article.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.ArticleMatches;
import org.dateline.model.ArticlePart;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// Find in page: finds words in the article being read, by the same reading of them as a search,
/// and goes from place to place. Stays open, with its words, when another article is opened.
public final class FindModel {

  private static final Comparator<MatchPosition> ORDER =
      Comparator.comparing(MatchPosition::part).thenComparingInt(found -> found.span().start());

  private final TextFinder places;
  private final LatestTask latest;
  private final ReadOnlyObjectWrapper<FindState> finding =
      new ReadOnlyObjectWrapper<>(FindState.NOTHING);
  private Optional<ReadableArticle> article = Optional.empty();
  private Predicate<MatchPosition> inSightOrBelow = _ -> true;
  private Consumer<MatchPosition> reveal = _ -> {};
  private Optional<MatchPosition> from = Optional.empty();

  /// Where words stand.
  @FunctionalInterface
  public interface TextFinder {

    /// Where they stand in one article. Touches files.
    ArticleMatches of(String words, long article);
  }

  /// Looks for words in the background.
  public FindModel(TextFinder places, BackgroundExecutor background) {
    this.places = places;
    this.latest = new LatestTask(background);
  }

  /// What is being looked for.
  ReadOnlyObjectProperty<FindState> finding() {
    return finding.getReadOnlyProperty();
  }

  /// Tells of the view.
  ///
  /// @param inSight which places are in sight or below: the first of them is gone to first
  /// @param goTo told the place to bring into sight
  void view(Predicate<MatchPosition> inSight, Consumer<MatchPosition> goTo) {
    inSightOrBelow = inSight;
    reveal = goTo;
  }

  /// Begins to look, for the words of before if there are any.
  void open() {
    if (!finding.get().open()) {
      from = Optional.empty();
      finding.set(finding.get().opened(true));
      look(true);
    }
  }

  /// Looks for nothing any more. The words are kept for the next time.
  void close() {
    latest.cancel();
    finding.set(finding.get().opened(false));
  }

  /// Looks for other words, from the place that the reader has come to.
  void type(String words) {
    if (!words.equals(finding.get().words())) {
      finding.set(finding.get().lookingFor(words));
      look(true);
    }
  }

  /// Looks in another article, or in the same as it is now. Goes to no place by itself: the article
  /// is where the reader left it.
  void article(Optional<ReadableArticle> now) {
    if (!now.map(ReadableArticle::article).equals(article.map(ReadableArticle::article))) {
      from = Optional.empty();
      finding.set(finding.get().unknown());
    }
    article = now;
    look(false);
  }

  /// Goes to the next place (1) or the one before (-1); from the last to the first.
  void step(int by) {
    FindState now = finding.get();
    int size = now.places().size();
    if (size == 0) {
      if (!now.known() && !latest.isRunning()) {
        // It failed before.
        look(true);
      }
      return;
    }
    int ahead = firstAhead(now.places());
    int next = now.at() >= 0 ? now.at() + by : by > 0 ? ahead : ahead - 1;
    goTo(now.goneTo(Math.floorMod(next, size)));
  }

  private void look(boolean go) {
    FindState now = finding.get();
    if (!now.open() || now.words().isBlank() || article.isEmpty()) {
      latest.cancel();
      return;
    }
    long number = article.get().number();
    latest.run(
        () -> places.of(now.words(), number),
        found -> show(inOrder(found), go),
        () -> finding.set(finding.get().unknown()));
  }

  private void show(List<MatchPosition> found, boolean go) {
    FindState now = finding.get();
    if (go && !found.isEmpty()) {
      goTo(now.found(found, firstAhead(found)));
    } else {
      finding.set(now.found(found, now.present().map(found::indexOf).orElse(-1)));
    }
  }

  private void goTo(FindState there) {
    from = there.present();
    finding.set(there);
    from.ifPresent(reveal);
  }

  /// The first place at or after the one that the reader has come to, or else the first of all.
  private int firstAhead(List<MatchPosition> found) {
    Predicate<MatchPosition> ahead =
        from.<Predicate<MatchPosition>>map(it -> other -> ORDER.compare(other, it) >= 0)
            .orElse(inSightOrBelow);
    for (int i = 0; i < found.size(); i++) {
      if (ahead.test(found.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static List<MatchPosition> inOrder(ArticleMatches places) {
    List<MatchPosition> found = new ArrayList<>();
    places.title().forEach(span -> found.add(new MatchPosition(ArticlePart.TITLE, span)));
    places.text().forEach(span -> found.add(new MatchPosition(ArticlePart.TEXT, span)));
    return found;
  }
}
