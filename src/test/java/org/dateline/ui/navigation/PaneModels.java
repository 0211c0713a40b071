package org.dateline.ui.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.model.query.Hit;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.kit.WindowThread;
import org.dateline.ui.list.ListModel;

/// The models of the panes, and the navigator that fills them, with no window.
final class PaneModels {

  final WindowThread window = new WindowThread();
  final ListModel list;
  final ArticleModel article;
  final EntityModel entity;
  final Navigator navigator;

  /// Reads from `library`, and begins at the start.
  PaneModels(Supplier<Library> library) {
    list = new ListModel(library, window.background());
    article = new ArticleModel(library, window.background(), true);
    entity = new EntityModel(library, window.background());
    navigator = new Navigator(library, window.background(), list, article, entity);
    navigator.begin(new History(Visit.START));
    try {
      window.untilIdle();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Waits until all that was asked for is shown.
  void untilShown() throws InterruptedException {
    window.untilIdle();
  }

  /// The ids of the articles in the list.
  List<String> listed() {
    return list.hits().stream().map(Hit::id).sorted().toList();
  }

  /// The id of the open article.
  Optional<String> open() {
    return article.shown().get().map(it -> it.article().article().id());
  }

  /// The number of the entity in focus.
  Optional<Long> inFocus() {
    return entity.profile().get().map(it -> it.entity().number());
  }

  /// The words that the present list answers.
  String words() {
    return navigator.visit().get().query().words();
  }

  /// Goes back, and waits until that is shown.
  void back() throws InterruptedException {
    navigator.back();
    untilShown();
  }

  boolean canGoBack() {
    return navigator.canGoBack().get();
  }
}
