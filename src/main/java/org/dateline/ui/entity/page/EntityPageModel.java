package org.dateline.ui.entity.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.dateline.library.Library;
import org.dateline.library.entity.Concordance;
import org.dateline.library.entity.Concordance.LocatedMention;
import org.dateline.library.entity.ConcordanceOrder;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.ui.entity.CompanionOrder;
import org.dateline.ui.entity.FollowedModel;
import org.dateline.ui.entity.ProfileReader;
import org.dateline.ui.entity.page.PageContent.PageSpan;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The page of an entity: what it is, the days that are chosen, its mentions in an order, and the
/// way from one entity to the next. Reads in the background; used on the window's thread.
final class EntityPageModel {

  private final Supplier<Library> library;
  private final FollowedModel followed;
  private final LatestTask reading;
  private final LatestTask choosing;
  private final LatestTask sorting;
  private final LinePages mentionLines;
  private final LinePages mainLines;
  private final LinePages passingLines;
  private final ReadOnlyObjectWrapper<Optional<PageContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Concordance> concordance =
      new ReadOnlyObjectWrapper<>(Concordance.NONE);
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final Deque<Long> before = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper follows = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<ConcordanceOrder> order =
      new ReadOnlyObjectWrapper<>(ConcordanceOrder.NEWEST);

  /// Whom the reader follows outlives the page.
  private final Subscription following;

  /// The days that the reader has chosen; empty for all.
  private Optional<DateFilter> days = Optional.empty();

  private Optional<Long> shown = Optional.empty();
  private Runnable gone = () -> {};

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param followed whom the reader follows
  EntityPageModel(
      Supplier<Library> library, BackgroundExecutor background, FollowedModel followed) {
    this.library = library;
    this.followed = followed;
    this.reading = new LatestTask(background);
    this.choosing = new LatestTask(background);
    this.sorting = new LatestTask(background);
    this.mentionLines = new LinePages(library, background);
    this.mainLines = new LinePages(library, background);
    this.passingLines = new LinePages(library, background);
    this.following = followed.followed().subscribe(_ -> showFollows());
  }

  /// What is shown; empty until it has been read.
  ReadOnlyObjectProperty<Optional<PageContent>> content() {
    return content.getReadOnlyProperty();
  }

  /// The mentions of the chosen days, in order.
  ReadOnlyObjectProperty<Concordance> concordance() {
    return concordance.getReadOnlyProperty();
  }

  /// The lines of [#concordance].
  LinePages mentionLines() {
    return mentionLines;
  }

  /// The articles of the chosen days that are mainly about the entity, each by its first mention.
  LinePages mainLines() {
    return mainLines;
  }

  /// Those that mention it in passing.
  LinePages passingLines() {
    return passingLines;
  }

  /// The order of the mentions.
  ReadOnlyObjectProperty<ConcordanceOrder> order() {
    return order.getReadOnlyProperty();
  }

  /// Whether the reader follows the entity.
  ReadOnlyBooleanProperty follows() {
    return follows.getReadOnlyProperty();
  }

  /// Whether another entity's page was open before this one.
  ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  /// Runs something when the entity turns out to be none any more.
  void onGone(Runnable action) {
    gone = action;
  }

  /// Opens the page of an entity.
  void open(long entity) {
    shown.filter(it -> it != entity).ifPresent(before::push);
    show(entity);
  }

  /// Goes back to the page before; returns whether there was one.
  boolean back() {
    boolean was = !before.isEmpty();
    if (was) {
      show(before.pop());
    }
    return was;
  }

  private void show(long entity) {
    shown = Optional.of(entity);
    days = Optional.empty();
    canGoBack.set(!before.isEmpty());
    choosing.cancel();
    reading.run(
        stop -> read(entity, stop),
        found -> found.ifPresentOrElse(this::begin, () -> gone.run()),
        () ->
            content
                .get()
                .ifPresentOrElse(before -> shown = Optional.of(before.number()), () -> gone.run()));
  }

  /// Reads again what is shown, for the library has changed: the reader stays where he is in it.
  void refresh() {
    reading.afterwards(() ->
        content
            .get()
            .ifPresent(now ->
                reading.run(
                    stop -> again(now, stop),
                    found -> found.ifPresentOrElse(this::update, () -> gone.run()),
                    () -> {})));
  }

  /// The same object where nothing has changed.
  private Optional<PageContent> again(PageContent before, CancellationSignal stop) {
    return read(before.number(), stop)
        .map(now -> now.with(PageSpan.of(now.all(), now.histogram(), before.span().days())))
        .map(now -> now.equals(before) ? before : now);
  }

  private void begin(PageContent now) {
    show(now);
    followed.looked(now.number());
  }

  private Optional<PageContent> read(long entity, CancellationSignal stop) {
    Library open = library.get();
    return ProfileReader.read(open, entity, CompanionOrder.CHANCE, stop)
        .map(profile ->
            PageContent.of(profile, open.entities().mentions(profile.entity().number(), stop)));
  }

  private void show(PageContent now) {
    content.set(Optional.of(now));
    showFollows();
    mainLines.show(LinePages.firstMentions(now.span().main()));
    passingLines.show(LinePages.firstMentions(now.span().passing()));
    sort(mentionLines::show);
  }

  private void update(PageContent now) {
    followed.looked(now.number());
    if (content.get().filter(before -> before.equals(now)).isEmpty()) {
      content.set(Optional.of(now));
      showFollows();
      mainLines.update(LinePages.firstMentions(now.span().main()));
      passingLines.update(LinePages.firstMentions(now.span().passing()));
      sort(mentionLines::update);
      if (choosing.isRunning() || !now.span().days().equals(days)) {
        choose(days);
      }
    }
  }

  private void showFollows() {
    follows.set(content.get().filter(now -> followed.follows(now.number())).isPresent());
  }

  /// Shows only what is in some days, or all.
  void choose(Optional<DateFilter> other) {
    days = other;
    content
        .get()
        .ifPresent(now ->
            choosing.run(
                () -> now.with(PageSpan.of(now.all(), now.histogram(), other)),
                this::show,
                () -> {}));
  }

  /// Puts the mentions in an order.
  void sort(ConcordanceOrder other) {
    order.set(other);
    sort(mentionLines::show);
  }

  private void sort(Consumer<List<LocatedMention>> lines) {
    ConcordanceOrder wanted = order.get();
    content
        .get()
        .ifPresent(now ->
            sorting.run(
                stop -> library.get().entities().concordance(now.span().all(), wanted, stop),
                sorted -> {
                  lines.accept(sorted.mentions());
                  concordance.set(sorted);
                },
                () -> {}));
  }

  /// Follows the entity, or follows it no more.
  void follow() {
    content
        .get()
        .map(now -> now.profile().entity())
        .ifPresent(follows.get() ? followed::leave : followed::follow);
  }

  /// Stops what is under way, for nobody looks at it any more; nothing is shown after this.
  void close() {
    following.unsubscribe();
    List.of(reading, choosing, sorting).forEach(LatestTask::cancel);
    List.of(mentionLines, mainLines, passingLines).forEach(LinePages::close);
  }
}
