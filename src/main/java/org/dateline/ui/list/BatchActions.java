package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.library.Library;
import org.dateline.model.ArticleSummary;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.batch.ArticleBatches;
import org.dateline.ui.batch.ArticleBatches.BatchWork;
import org.dateline.ui.batch.ArticleExporter;
import org.dateline.ui.batch.ChosenArticles;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WebAddress;

/// What can be done with the articles that are chosen in the list, one or many, by whatever menu or
/// key; each can be taken back. Where none are chosen together, it is done with the one that is
/// open.
public final class BatchActions {

  /// More articles than this are not copied.
  private static final int MAX_COPIED = 10_000;

  /// More pages than this are not opened at once.
  private static final int MAX_OPENED = 50;

  /// Of more pages than this it is asked whether to open them.
  private static final int OPENED_UNASKED = 5;

  private static final BatchWork DELETION =
      new BatchWork(
          (open, articles) -> open.marks().trash().delete(articles),
          (open, articles) -> open.marks().trash().restore(articles),
          count -> message("batch.deleted", count));

  private final ListPane list;
  private final ArticleBatches batches;
  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final ListModel model;
  private final LatestTask seeking;
  private final BatchTargets targets;

  /// Where what is done leads to.
  ///
  /// @param bar says what was done and cannot be taken back
  /// @param tag asks for the tags of articles, by their numbers
  /// @param browser opens a page
  /// @param confirm asks whether to go on: with a question, and what to do
  /// @param exporter writes articles to files
  public record BatchTargets(
      UndoStack.MessageBar bar,
      Consumer<List<Long>> tag,
      Consumer<URI> browser,
      Confirmation confirm,
      ArticleExporter exporter) {}

  /// Asks the reader before something is done.
  @FunctionalInterface
  public interface Confirmation {

    /// Asks, and returns at once.
    ///
    /// @param question what is asked
    /// @param yes what the button says
    /// @param action done if the reader agrees
    void ask(String question, String yes, Runnable action);
  }

  /// @param list where articles are chosen
  /// @param model what it shows
  public BatchActions(
      ListPane list,
      ListModel model,
      ArticleBatches batches,
      Supplier<Library> library,
      BackgroundExecutor background,
      BatchTargets targets) {
    this.list = list;
    this.model = model;
    this.seeking = new LatestTask(background);
    this.batches = batches;
    this.library = library;
    this.background = background;
    this.targets = targets;
  }

  private void withChosen(Consumer<ChosenArticles> action) {
    ChosenArticles chosen = list.targets().chosen();
    if (chosen.count() > 0) {
      action.accept(chosen);
    }
  }

  /// Marks what is chosen as read.
  public void markRead() {
    withChosen(chosen -> batches.run(chosen, marking(false)));
  }

  /// Marks what is chosen as unread.
  public void markUnread() {
    withChosen(chosen -> batches.run(chosen, marking(true)));
  }

  private static BatchWork marking(boolean unread) {
    return new BatchWork(
        (open, articles) -> open.marks().setUnread(articles, unread),
        (open, articles) -> open.marks().setUnread(articles, !unread),
        count -> message(unread ? "batch.marked_unread" : "batch.marked_read", count));
  }

  /// Stars what is chosen.
  public void star() {
    withChosen(chosen -> batches.run(chosen, starring(true)));
  }

  /// Takes the stars of what is chosen away.
  public void unstar() {
    withChosen(chosen -> batches.run(chosen, starring(false)));
  }

  private static BatchWork starring(boolean starred) {
    return new BatchWork(
        (open, articles) -> open.marks().setStarred(articles, starred),
        (open, articles) -> open.marks().setStarred(articles, !starred),
        count -> message(starred ? "batch.starred" : "batch.unstarred", count));
  }

  /// Marks everything in the list as read, however much of it is loaded.
  public void markAllRead() {
    batches.run(list.targets().unread(), marking(false));
  }

  /// Asks for the tags of what is chosen.
  public void tag() {
    withChosen(chosen -> background.run(() -> chosen.numbers(library.get()), targets.tag()));
  }

  /// Asks for the tags of one article.
  public void tag(long article) {
    targets.tag().accept(List.of(article));
  }

  /// Deletes one article.
  public void delete(long article) {
    ChosenArticles one =
        model.hits().stream()
            .filter(hit -> hit.number() == article)
            .findFirst()
            .map(hit -> ChosenArticles.of(List.of(hit), model.results().get().query()))
            .orElseGet(() -> ChosenArticles.of(article, model.results().get().query()));
    delete(one);
  }

  /// Deletes what is chosen; where the article that is open is among it, the next one is opened.
  public void delete() {
    withChosen(this::delete);
  }

  private void delete(ChosenArticles chosen) {
    Optional<Hit> next = list.targets().after(chosen);
    list.clearSelection();
    batches.run(chosen, DELETION);
    next.ifPresent(list::open);
  }

  /// Asks how to write what is chosen to a file.
  public void exportChosen() {
    export(false);
  }

  /// Asks how to write what is chosen to a file, or the whole list where nothing is chosen
  /// together.
  public void export() {
    export(!list.hasChosen());
  }

  private void export(boolean wholeList) {
    ChosenArticles all = list.targets().all();
    if (all.count() > 0) {
      targets.exporter().export(list.targets().chosen(), all, wholeList);
    } else {
      targets.bar().report(message("export.empty"), "", () -> {});
    }
  }

  /// Copies headline, source and date of what is chosen, one a line.
  public void copy() {
    withChosen(
        chosen -> background.run(() -> chosen.summaries(library.get(), MAX_COPIED), this::copied));
  }

  private void copied(List<ArticleSummary> articles) {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        articles.stream()
            .map(it ->
                Formats.line(it.title(), it.source(), it.published().map(Formats::day).orElse("")))
            .collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
    targets.bar().report(message("batch.copied", articles.size()), "", () -> {});
  }

  /// Opens the pages that the chosen articles come from in the system's browser, after a question
  /// where they are many.
  public void openOriginal() {
    withChosen(chosen ->
        background.run(() -> pages(chosen.summaries(library.get(), MAX_OPENED)), this::open));
  }

  private List<URI> pages(List<ArticleSummary> articles) {
    return articles.stream()
        .map(it -> library.get().article(it.id()).article().url())
        .flatMap(url -> WebAddress.of(url).stream())
        .distinct()
        .toList();
  }

  private void open(List<URI> pages) {
    if (pages.isEmpty()) {
      targets.bar().report(message("batch.no_original"), "", () -> {});
    } else if (pages.size() > OPENED_UNASKED) {
      targets
          .confirm()
          .ask(
              message("batch.open_many", pages.size()),
              message("batch.open_many.yes"),
              () -> pages.forEach(targets.browser()));
    } else {
      pages.forEach(targets.browser());
    }
  }

  /// Chooses everything in the list.
  public void selectAll() {
    list.selectAll();
  }

  /// Opens the next unread article below the one that is open; from the end of the list once more
  /// from its beginning, which is said.
  public void nextUnread() {
    int open = list.targets().open();
    Optional<Hit> below = model.hits().stream().skip(open + 1L).filter(Hit::unread).findFirst();
    if (below.isPresent()) {
      list.open(below.get());
    } else {
      SearchResults loaded = model.results().get();
      seeking.run(stop -> NextUnread.of(model.source, loaded, stop), this::found, () -> {});
    }
  }

  /// Opens the next unread article above the one that is open. What is above is loaded: nothing is
  /// asked of the library.
  public void previousUnread() {
    int open = Math.max(0, list.targets().open());
    model.hits().subList(0, open).reversed().stream()
        .filter(Hit::unread)
        .findFirst()
        .ifPresentOrElse(list::open, () -> say(message("list.nothing_unread_above")));
  }

  private void found(NextUnread next) {
    if (next.hit().isEmpty()) {
      say(message("list.nothing_unread"));
    } else {
      if (next.wrapped()) {
        say(message("list.unread_from_top"));
      }
      list.open(next.hit().get());
    }
  }

  private void say(String words) {
    targets.bar().report(words, "", () -> {});
  }
}
