package org.dateline.ui.navigation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.list.ListModel;
import org.dateline.ui.list.ListScroll;

/// Takes the reader from one step to the next: every click that leads somewhere ends here, becomes
/// a step of the history, and is shown by the models of the panes.
public final class Navigator {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final ListModel list;
  private final ArticleModel article;
  private final EntityModel entity;
  private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>(Visit.START);
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final FilterLabelsModel filterWords;
  private History history = new History(Visit.START);
  private final ReadingPositions positions;
  private ScrollState scrolling = ScrollState.NONE;
  private boolean typing;
  private final SettingWriter<HistorySnapshot> kept;

  /// Reads from `library`, once it is open, in the background, into these models.
  public Navigator(
      Supplier<Library> library,
      BackgroundExecutor background,
      ListModel list,
      ArticleModel article,
      EntityModel entity) {
    this.library = library;
    this.background = background;
    this.filterWords = new FilterLabelsModel(library, background);
    this.positions = new ReadingPositions(library, background);
    this.kept = new SettingWriter<>(library, background, HistoryCodec.SETTING, HistoryCodec::write);
    this.list = list;
    this.article = article;
    this.entity = entity;
  }

  /// Tells how to learn and set how far the panes are scrolled.
  public void scrolling(ScrollState panes) {
    scrolling = panes;
  }

  /// The present step.
  public ReadOnlyObjectProperty<Visit> visit() {
    return visit.getReadOnlyProperty();
  }

  /// Whether there is a step to go back to.
  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  /// Whether there is a step to go forward to.
  public ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  /// How the present query's conditions are said.
  public ReadOnlyObjectProperty<FilterLabels> filterWords() {
    return filterWords.words();
  }

  /// Goes on from an earlier session, or from the start.
  public void begin(History restored) {
    history = restored;
    boolean goesOn = typing;
    apply(history.now(), true);
    typing = goesOn;
    positions.begin();
  }

  /// The steps as they are now, with the present scroll positions.
  public History history() {
    remember();
    return history.copy();
  }

  /// Takes up how far each article was read where the reader was before.
  public void takePlaces(Navigator before) {
    before.remember();
    positions.take(before.positions);
  }

  /// Lists what the present conditions and words that are still being typed find. Words typed one
  /// after another are one step.
  public void type(String words) {
    SearchQuery now = history.now().query();
    SearchQuery query = now.typing(words);
    // A blank after the last word says that it is there in full.
    if (!query.equals(now) && !(query.words().isEmpty() && now.words().isEmpty())) {
      Visit next = history.now().withQuery(query);
      if (typing) {
        history.replace(next);
        apply(next, false);
      } else {
        go(next);
      }
      typing = true;
    }
  }

  /// Lists everything that the words find, for the reader has asked for it: the last word may still
  /// go on, so that nothing that was listed while it was typed is lost. The same step.
  public void finish() {
    Visit now = history.now();
    SearchQuery query = now.query().entered();
    if (!query.equals(now.query())) {
      Visit next = now.withQuery(query);
      history.replace(next);
      apply(next, false);
    } else {
      tryAgain();
    }
    noteSearch(query.words());
  }

  /// Notes that the reader goes on from the words that were typed, to suggest them later. What is
  /// listed stays: the last word may still be a beginning, and the reader has chosen from that.
  public void leaveWords() {
    if (typing) {
      noteSearch(history.now().query().words());
    }
  }

  private void noteSearch(String words) {
    typing = false;
    if (!words.isEmpty()) {
      background.run(() -> library.get().suggestions().remember(words));
    }
  }

  /// Lists what the present conditions find, and past words, as if they were typed again.
  public void search(String words) {
    SearchQuery query = history.now().query().typing(words).entered();
    if (!query.equals(history.now().query())) {
      go(history.now().withQuery(query));
    } else {
      tryAgain();
    }
    noteSearch(query.words());
  }

  /// Lists what another query finds.
  public void show(SearchQuery query) {
    to(query, history.now().entity().filter(query::asksFor));
  }

  /// Opens an article of the list.
  public void open(String id) {
    if (!history.now().article().equals(Optional.of(id))) {
      go(history.now().withArticle(id));
    } else {
      tryAgain();
    }
  }

  /// Lists every article that mentions an entity, and puts it in focus. The article being read
  /// stays.
  public void showEntity(long number) {
    to(SearchQuery.mentioning(number), Optional.of(number));
  }

  /// Lists only those articles of the list that mention an entity too, and puts it in focus.
  public void narrowTo(long number) {
    to(history.now().query().with(new Filter.EntityFilter(number)), Optional.of(number));
  }

  private void to(SearchQuery query, Optional<Long> focus) {
    Visit now = history.now();
    if (!query.equals(now.query()) || !focus.equals(now.entity())) {
      go(now.withQuery(query).withEntity(focus));
    } else {
      tryAgain();
    }
  }

  /// Takes the entity out of focus; the list stays. Returns whether one was.
  public boolean leaveEntity() {
    boolean was = history.now().entity().isPresent();
    if (was) {
      go(history.now().withEntity(Optional.empty()));
    }
    return was;
  }

  /// Goes back, exactly to what was there.
  public void back() {
    travel(-1);
  }

  /// Goes forward again.
  public void forward() {
    travel(1);
  }

  /// Goes on by some steps, or back where they are negative, exactly to what was there.
  void travel(int by) {
    if (history.canGo(by)) {
      remember();
      apply(history.go(by), true);
    }
  }

  private void go(Visit next) {
    remember();
    history.push(next);
    apply(next, false);
  }

  private void remember() {
    Visit left = history.now().scrolled(scrolling.article(), scrolling.list());
    history.replace(left);
    left.article()
        .filter(article::isShown)
        .ifPresent(id -> scrolling.ownPlace().ifPresent(place -> positions.note(id, place)));
  }

  private void apply(Visit next, boolean restoring) {
    Visit before = visit.get();
    typing = false;
    visit.set(next);
    canGoBack.set(history.canGo(-1));
    canGoForward.set(history.canGo(1));
    if (restoring || !before.query().equals(next.query())) {
      int shown = restoring ? ListScroll.articlesAbove(next.listScroll()) + 50 : 0;
      list.show(next.query(), shown, () -> scrolling.restoreList(next.listScroll()));
      filterWords.show(next.query());
    }
    boolean otherArticle = !before.article().equals(next.article());
    if (restoring || otherArticle || !before.query().hasWordsOf(next.query())) {
      article.show(
          next.article(),
          next.query(),
          () -> {
            if (restoring) {
              scrolling.restoreArticle(next.place());
            } else if (otherArticle) {
              scrolling.beginArticle(positions.of(next.article()));
            }
            article.markRead();
          });
    }
    if (restoring || !before.entity().equals(next.entity())) {
      entity.show(next.entity());
    }
  }

  /// Whoever asks for the step that is there already asks again for what of it could not be read.
  private void tryAgain() {
    list.tryAgain();
    article.tryAgain();
    entity.tryAgain();
  }

  /// Shows what the library holds now, where it is now.
  public void refresh() {
    list.refresh();
    article.refresh();
    entity.refresh();
    filterWords.show(history.now().query());
  }

  /// Opens the first article of the list if none is open, as no step of its own.
  public void openFirst() {
    if (history.now().article().isEmpty() && !list.hits().isEmpty()) {
      openFound(Objects.requireNonNull(list.hits().getFirst()).id());
    }
  }

  /// Opens an article as a part of the step that found it.
  void openFound(String id) {
    Visit next = history.now().withArticle(id);
    history.replace(next);
    apply(next, false);
  }

  /// Keeps the history for the next start, unless it is as it was kept last.
  public void keep() {
    kept.keep(history().snapshot());
    positions.keep();
  }
}
