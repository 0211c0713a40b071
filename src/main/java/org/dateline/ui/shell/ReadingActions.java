package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionState;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.kit.WebAddress;
import org.dateline.ui.layout.ResponsivePanes;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.TrailMenu;

/// Where the reader goes, and what is done with the article being read.
final class ReadingActions {

  private final Navigator navigator;
  private final StackedNavigation steps;
  private final ResponsivePanes panes;
  private final ListPane list;
  private final ArticleModel model;
  private final ArticlePane article;
  private final TrailMenu trail;
  private final Consumer<URI> open;

  /// @param open shows a page of the web
  ReadingActions(ShellParts parts, ArticleModel model, TrailMenu trail, Consumer<URI> open) {
    this.trail = trail;
    navigator = parts.navigator();
    steps = parts.steps();
    panes = parts.panes();
    list = parts.list();
    article = parts.article();
    this.model = model;
    this.open = open;
  }

  List<WindowAction> ofGoing() {
    return List.of(
        WindowAction.of("back", message("action.back"), ActionMenu.GO.group(0), steps::back)
            .keys("alt+left")
            .alsoFromText()
            .when(() -> state(steps.canGoBack().get(), message("action.no_step_back"))),
        WindowAction.of(
                "forward", message("action.forward"), ActionMenu.GO.group(0), steps::forward)
            .keys("alt+right")
            .alsoFromText()
            .when(() -> state(navigator.canGoForward().get(), message("action.no_step_forward"))),
        WindowAction.of("trail", message("action.trail"), ActionMenu.GO.group(0), trail::show)
            .keys("shortcut+h"),
        WindowAction.of(
                "all-articles",
                message("shelf.all_articles"),
                ActionMenu.GO.group(0),
                () -> navigator.show(SearchQuery.ALL))
            .keys("alt+home"),
        WindowAction.of(
                "next-article",
                message("action.next_article"),
                ActionMenu.GO.group(1),
                () -> list.move(1))
            .keys("j"),
        WindowAction.of(
                "previous-article",
                message("action.previous_article"),
                ActionMenu.GO.group(1),
                () -> list.move(-1))
            .keys("k"),
        WindowAction.of(
                "next-unread",
                message("action.next_unread"),
                ActionMenu.GO.group(1),
                () -> list.batch().nextUnread())
            .keys("n"),
        WindowAction.of(
                "previous-unread",
                message("action.previous_unread"),
                ActionMenu.GO.group(1),
                () -> list.batch().previousUnread())
            .keys("N"),
        WindowAction.of("page", message("action.page"), ActionMenu.GO.group(2), this::pageOn)
            .keys("space"),
        WindowAction.of(
                "page-back",
                message("action.page_back"),
                ActionMenu.GO.group(2),
                () -> article.page(-1))
            .keys("shift+space")
            .when(this::ofArticle),
        WindowAction.of(
                "next-mention",
                message("action.next_mention"),
                ActionMenu.GO.group(2),
                () -> article.step(1))
            .keys(".")
            .when(this::ofPlaces),
        WindowAction.of(
                "previous-mention",
                message("action.previous_mention"),
                ActionMenu.GO.group(2),
                () -> article.step(-1))
            .keys(",")
            .when(this::ofPlaces));
  }

  List<WindowAction> ofArticleRead() {
    return List.of(
        WindowAction.of(
                "reading-view",
                message("action.reading_view"),
                ActionMenu.VIEW.group(2),
                this::toggleReadingView)
            .keys("f9")
            .alsoFromText()
            .when(() -> toggle(panes.isAlone())),
        WindowAction.of(
                "star",
                message("action.star"),
                ActionMenu.ARTICLE.group(0),
                () -> forChosen(list.batch()::star, model::toggleStar))
            .keys("s")
            .when(() -> toggle(isOpen() && model.shown().get().orElseThrow().article().starred())),
        WindowAction.of(
                "unread",
                message("action.unread"),
                ActionMenu.ARTICLE.group(0),
                () -> forChosen(list.batch()::markRead, model::toggleUnread))
            .keys("m", "u")
            .when(() -> toggle(isOpen() && model.shown().get().orElseThrow().article().unread())),
        WindowAction.of(
                "open-original",
                message("action.open_original"),
                ActionMenu.ARTICLE.group(1),
                () -> forChosen(list.batch()::openOriginal, () -> address().ifPresent(open)))
            .keys("o")
            .when(() ->
                isOpen()
                    ? state(address().isPresent(), message("action.no_address"))
                    : ofArticle()),
        WindowAction.of(
                "like-this",
                message("article.like"),
                ActionMenu.ARTICLE.group(1),
                () -> article.likeThis().ifPresent(navigator::show))
            .when(this::ofArticle),
        WindowAction.of("why", message("action.why"), ActionMenu.ARTICLE.group(1), list::explain)
            .keys("w")
            .when(() ->
                state(!navigator.visit().get().query().isAll(), message("action.all_listed"))));
  }

  List<WindowAction> ofList() {
    return List.of(
        WindowAction.of(
                "tag",
                message("action.tag"),
                ActionMenu.ARTICLE.group(0),
                () -> forChosen(list.batch()::tag, () -> read().ifPresent(list.batch()::tag)))
            .keys("t")
            .when(this::ofChosen),
        WindowAction.of(
                "delete",
                message("action.delete"),
                ActionMenu.ARTICLE.group(2),
                () -> forChosen(list.batch()::delete, () -> read().ifPresent(list.batch()::delete)))
            .when(this::ofChosen),
        WindowAction.of(
                "mark-all-read",
                message("action.mark_all_read"),
                ActionMenu.ARTICLE.group(2),
                () -> list.batch().markAllRead())
            .keys("A"));
  }

  /// What is done with rows that are chosen, and else with the article being read.
  private void forChosen(Runnable chosen, Runnable read) {
    (list.hasChosen() ? chosen : read).run();
  }

  /// The number of the article being read.
  private Optional<Long> read() {
    return model.shown().get().map(it -> it.article().number());
  }

  private ActionState ofChosen() {
    return list.hasChosen() ? ActionState.READY : ofArticle();
  }

  private static ActionState state(boolean possible, String whyNot) {
    return possible ? ActionState.READY : ActionState.not(whyNot);
  }

  private boolean isOpen() {
    return model.shown().get().isPresent();
  }

  private ActionState ofArticle() {
    return state(isOpen(), message("action.no_article"));
  }

  private ActionState ofPlaces() {
    return state(article.hasPlaces(), message("action.no_places"));
  }

  private ActionState toggle(boolean on) {
    return isOpen() ? ActionState.checked(on) : ofArticle();
  }

  /// The address of the article being read, where it has one of the web.
  private Optional<URI> address() {
    return model.shown().get().flatMap(it -> WebAddress.of(it.article().article().url()));
  }

  private void toggleReadingView() {
    panes.readAlone(!panes.isAlone());
    article.focusText();
  }

  /// Where the article ends, the next that is unread is as near as the next page.
  private void pageOn() {
    if (!article.page(1)) {
      list.batch().nextUnread();
    }
  }
}
