package org.dateline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.model.ArticleSummary;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Clause;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.model.query.SortOrder;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.kit.UnpaintedWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ListPaneTest {

  private final FxRobot robot = new FxRobot();
  private final BackgroundExecutor background =
      new BackgroundExecutor(
          Platform::runLater,
          e -> {
            throw new AssertionError(e);
          });
  private final Given given = new Given();
  private final ListModel model = new ListModel(given, background);
  private final List<Hit> opened = new ArrayList<>();
  private final List<SearchQuery> asked = new ArrayList<>();
  private final List<Long> entities = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // by start
  private ListPane pane;

  /// Finds what it is given, for any query.
  private static final class Given implements ArticleListSource {
    volatile SearchResults results = SearchResults.none(SearchQuery.ALL);
    volatile Optional<DidYouMean> other = Optional.empty();

    @Override
    public SearchResults first(SearchQuery query, int limit, CancellationSignal stop) {
      SearchResults found = results;
      List<Hit> page = found.hits().subList(0, Math.min(limit, found.hits().size()));
      return page(query, page, 0);
    }

    @Override
    public SearchResults after(SearchResults before, int limit, CancellationSignal stop) {
      int from = before.next().orElseThrow().place();
      List<Hit> hits = results.hits();
      return page(before.query(), hits.subList(from, Math.min(from + limit, hits.size())), from);
    }

    private SearchResults page(SearchQuery query, List<Hit> hits, int from) {
      int to = from + hits.size();
      return new SearchResults(
          query,
          hits,
          results.total(),
          results.complete(),
          results.reading(),
          to < results.hits().size()
              ? Optional.of(new SearchResults.PageCursor(to, 0, 0, 0))
              : Optional.empty());
    }

    @Override
    public Optional<DidYouMean> didYouMean(SearchQuery query, CancellationSignal stop) {
      return other;
    }
  }

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    pane =
        new ListPane(
            model,
            new ListPane.ListActions(
                opened::add,
                asked::add,
                entities::add,
                _ -> new Notice(Feather.INBOX, "No articles yet", "")));
    StackPane root = new StackPane(pane);
    root.getStyleClass().addAll("dateline", "light");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(ListPaneTest.class.getResource("/org/dateline/ui/dateline.css"))
                .toExternalForm());
    stage.setScene(new Scene(root, 300, 800));
    stage.setX(0);
    stage.setY(0);
    UnpaintedWindow.show(stage);
  }

  @AfterEach
  void end() {
    background.close();
    assertThat(background.awaitEnd(Duration.ofMinutes(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 240, 430})
  void nothing_in_a_row_is_cut_off_or_lies_over_something_else(int width) {
    resize(width);
    show(SearchQuery.of("leader"), Rows.all());

    for (ListCell<?> cell : cells()) {
      Bounds row = fx(() -> cell.localToScene(cell.getLayoutBounds()));
      List<Node> lines = fx(() -> lines(cell));
      assertThat(lines).isNotEmpty();
      double above = row.getMinY();
      for (Node line : lines) {
        Bounds bounds = fx(() -> line.localToScene(line.getLayoutBounds()));
        assertThat(bounds.getMinY())
            .as(line + " of " + cell.getItem())
            .isGreaterThanOrEqualTo(above - 1);
        assertThat(bounds.getMaxY()).as(line.toString()).isLessThanOrEqualTo(row.getMaxY());
        assertThat(bounds.getMaxX()).as(line.toString()).isLessThanOrEqualTo(row.getMaxX());
        above = bounds.getMaxY();
      }
    }
  }

  @Test
  void every_row_shows_headline_source_date_snippet_and_names() {
    resize(300);
    show(SearchQuery.of("Xi Jinping"), List.of(Rows.full()));

    assertThat(texts(cells().getFirst()))
        .contains("Press TV", " · 8 May 2018", "3 more like this", "Kim Jong Un", "Xi Jinping")
        .anyMatch(text -> text.startsWith("Leaders of two neighbours"))
        .anyMatch(text -> text.startsWith("The leader met with President "));
  }

  @Test
  void the_snippet_shows_its_match_even_if_it_stands_far_back() {
    show(SearchQuery.of("talks"), List.of(Rows.all().get(2)));

    assertThat(marked(cells().getFirst())).contains("talks went");
  }

  @Test
  void a_name_is_told_by_an_icon_and_not_by_its_colour_alone() {
    show(SearchQuery.of("leader"), List.of(Rows.full()));

    List<Labeled> names = names(cells().getFirst());
    assertThat(names).allMatch(name -> name.getGraphic() != null);
    assertThat(fx(() -> names.getFirst().getTextFill())).isEqualTo(Color.web("#0062a8"));
    assertThat(names.getFirst().getAccessibleText()).isEqualTo("Kim Jong Un, Person");
  }

  @Test
  void as_many_names_are_shown_as_fit_on_the_line_and_one_that_is_too_long_is_cut() {
    resize(300);
    show(SearchQuery.of("leader"), Rows.all());
    List<Labeled> narrow = names(row("a1"));
    assertThat(narrow).hasSizeBetween(2, 3);
    assertThat(names(row("a3"))).hasSize(1);

    resize(600);
    assertThat(names(row("a1"))).hasSizeBetween(3, 4); // as the fonts are
  }

  @Test
  void the_entity_that_is_asked_for_is_not_repeated_in_every_row() {
    show(SearchQuery.mentioning(Rows.KIM.entity()), List.of(Rows.full()));

    assertThat(names(cells().getFirst()))
        .extracting(Labeled::getText)
        .doesNotContain("Kim Jong Un");
  }

  @Test
  void clicking_a_name_asks_for_the_entity_and_does_not_open_the_article() {
    show(SearchQuery.of("leader"), List.of(Rows.full()));

    robot.clickOn(names(cells().getFirst()).get(1));

    assertThat(entities).containsExactly(Rows.XI.entity());
    assertThat(opened).isEmpty();
    robot.clickOn(cells().getFirst());
    assertThat(opened).containsExactly(Rows.full());
  }

  @Test
  void clicking_how_many_more_lists_them_all_and_taking_the_chip_away_folds_them_again() {
    SearchQuery query = SearchQuery.of("leader");
    show(query, List.of(Rows.full()));

    robot.clickOn("3 more like this");

    SearchQuery copies = query.with(new Filter.DuplicateFilter("a1")).unfolded();
    assertThat(asked).containsExactly(copies);
    assertThat(opened).isEmpty();
    run(() -> pane.showFilters(copies, FilterLabels.NONE));
    robot.clickOn(node(".chip"));
    assertThat(asked.getLast()).isEqualTo(query);
  }

  @Test
  void the_menu_of_a_row_leads_to_articles_like_it_and_does_not_open_it() {
    show(SearchQuery.of("leader"), List.of(Rows.full()));

    robot.rightClickOn(cells().getFirst());
    assertThat(menu())
        .containsExactly(
            "More like this",
            "Nearly the same text: 3 more",
            "Kim Jong Un",
            "Xi Jinping",
            "Dalian",
            "Workers' Party of Korea");
    robot.clickOn("More like this");

    assertThat(asked)
        .containsExactly(
            SearchQuery.ALL.with(new Filter.SimilarFilter("a1")).sorted(SortOrder.RELEVANCE));
    assertThat(opened).isEmpty();
  }

  @Test
  void the_keyboard_reaches_the_menu_of_the_row_it_is_at() {
    show(SearchQuery.of("leader"), Rows.all());
    run(pane::focusList);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);

    // The headless keyboard has no key for menus.
    run(() -> {
      Node list = node("#articles");
      list.fireEvent(
          new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
    });

    assertThat(menu()).contains("Nearly the same text: 12,345 more", Rows.LONG_NAME.name());
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void the_total_says_when_it_is_not_exact() {
    given(Rows.all(), 1_234, true, QueryInterpretation.PLAIN);
    ask(SearchQuery.of("leader"));
    assertThat(texts(pane)).contains("1,234 articles");

    given(Rows.all(), 10_000, false, QueryInterpretation.PLAIN);
    ask(SearchQuery.of("leaders"));
    assertThat(texts(pane)).contains("At least 10,000 articles");
  }

  @Test
  void what_the_reader_should_know_of_the_query_is_said_and_is_gone_with_it() {
    QueryInterpretation reading =
        new QueryInterpretation(
            Optional.of(new Clause.PhraseClause("two neighbours", 0, new Span(7, 23))),
            // The search field says that.
            List.of(
                new IgnoredPart(
                    new Span(0, 5), new QueryProblem.UnknownField("titel", Optional.empty()))),
            Optional.of(new SearchNotice.PartialMatch(0, 2, 3)));
    given(Rows.all(), 6, true, reading);
    ask(SearchQuery.of("titel: \"two neighbours\""));

    assertThat(said())
        .containsExactly(
            "Articles with the phrase “two neighbours”",
            "No article has all 3 words; these have at least 2 of them");
    given(
        Rows.all(),
        6,
        true,
        QueryInterpretation.of(new Clause.WordClause("leader", new Span(0, 6), LastWord.WHOLE)));
    ask(SearchQuery.of("leader"));
    assertThat(said()).isEmpty();
  }

  @Test
  void other_words_are_a_click_away_with_how_many_articles_they_find() {
    given.other = Optional.of(new DidYouMean("two neighbours", 23));
    SearchQuery query = SearchQuery.of("too neighbors").with(new Filter.UnreadFilter());
    show(query, Rows.all().subList(0, 2));

    assertThat(texts(pane)).contains("Did you mean", "two neighbours?", "23 articles");
    robot.clickOn("two neighbours?");

    assertThat(asked).containsExactly(query.withWords("two neighbours"));
  }

  @Test
  void where_nothing_is_found_the_ways_on_are_offered() {
    given.other = Optional.of(new DidYouMean("two neighbours", 23));
    SearchQuery query = SearchQuery.of("too neighbors").with(new Filter.UnreadFilter());
    show(query, List.of());

    assertThat(texts(pane)).contains("Did you mean", "two neighbours?");
    robot.clickOn("Search without the filters");
    robot.clickOn("Show all articles");
    robot.clickOn("two neighbours?");

    assertThat(asked)
        .containsExactly(
            SearchQuery.of("too neighbors"), SearchQuery.ALL, query.withWords("two neighbours"));
  }

  @Test
  void an_empty_library_is_no_search_without_results() {
    show(SearchQuery.ALL, List.of());

    assertThat(wrapped()).contains("No articles yet");
  }

  @Test
  void the_order_is_chosen_from_those_that_make_sense() {
    show(SearchQuery.ALL, Rows.all());
    assertThat(orders()).containsExactly("Newest", "Oldest");

    show(SearchQuery.of("leader"), Rows.all());
    assertThat(orders()).containsExactly("Best match", "Newest", "Oldest");

    show(SearchQuery.mentioning(1), Rows.all());
    assertThat(orders()).containsExactly("Best match", "Newest", "Oldest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"COMPACT", "NORMAL", "ROOMY"})
  void a_row_is_as_high_as_what_it_shows(String density) {
    resize(320);
    run(() -> pane.density.set(RowDensity.valueOf(density)));
    show(SearchQuery.of("leader"), Rows.all());

    for (ListCell<?> cell : cells()) {
      Bounds row = fx(() -> cell.localToScene(cell.getLayoutBounds()));
      Node last = fx(() -> lines(cell).getLast());
      double below = row.getMaxY() - fx(() -> last.localToScene(last.getLayoutBounds())).getMaxY();
      assertThat(below).as("below the last line of " + cell.getItem()).isBetween(0.0, 16.0);
    }
    assertThat(fx(() -> row("a2").getHeight()))
        .as("one line and no passage")
        .isLessThanOrEqualTo(fx(() -> row("a1").getHeight()));
  }

  @Test
  void denser_rows_show_less_and_that_is_chosen_beside_the_order() {
    resize(320);
    show(SearchQuery.of("leader"), List.of(Rows.full()));
    double normal = fx(() -> cells().getFirst().getHeight());
    MenuButton order = (MenuButton) node(".order");
    run(order::show);
    run(() ->
        order.getItems().stream()
            .filter(item -> "Compact rows".equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    run(order::hide);
    settle();

    assertThat(fx(() -> cells().getFirst().getHeight())).isLessThan(normal / 1.5);
    assertThat(texts(cells().getFirst())).noneMatch(text -> text.startsWith("The leader met"));
  }

  @Test
  void ten_thousand_articles_scroll_by_page_with_a_handful_of_cells() {
    List<Hit> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      Hit row = Rows.full();
      many.add(
          new Hit(
              new ArticleSummary(
                  i, "a" + i, row.title(), row.source(), row.published(), true, false),
              row.titleMatches(),
              row.snippet(),
              row.entities(),
              List.of(),
              i,
              1));
    }
    show(SearchQuery.of("leader"), many);

    for (int size = 0; size < fx(() -> model.hits().size()); ) {
      size = fx(() -> model.hits().size());
      int last = size - 1;
      run(() -> list().scrollTo(last));
      settle();
    }

    assertThat(fx(() -> model.hits().size())).isEqualTo(10_000);
    assertThat(cells()).hasSizeLessThan(20);
    assertThat(cells()).anyMatch(cell -> Objects.equals(cell.getItem(), many.getLast()));
    double place = fx(pane.scrolling()::rows);
    run(() -> pane.scrolling().to(0));
    settle();
    run(() -> pane.scrolling().to(place));
    settle();
    assertThat(fx(pane.scrolling()::rows)).isCloseTo(place, within(0.02));
    assertThat(ListScroll.articlesAbove(place)).isGreaterThanOrEqualTo(9_990);
  }

  @Test
  void the_list_keeps_the_keyboard_when_more_articles_are_loaded() {
    show(SearchQuery.of("leader"), Rows.all());
    run(pane::focusList);

    run(model::refresh);
    settle();

    assertThat(fx(() -> node("#articles").isFocused())).isTrue();
  }

  private void show(SearchQuery query, List<Hit> hits) {
    given(hits, hits.size(), true, QueryInterpretation.PLAIN);
    ask(query);
  }

  private void given(List<Hit> hits, long total, boolean complete, QueryInterpretation reading) {
    given.results =
        new SearchResults(SearchQuery.ALL, hits, total, complete, reading, Optional.empty());
  }

  private void ask(SearchQuery query) {
    run(() -> {
      model.show(query, 0, () -> {});
      Entity kim = new Entity(1, EntityType.PERSON, "Kim Jong Un", 3, 3);
      pane.showFilters(query, new FilterLabels(Map.of(1L, kim)));
    });
    settle();
  }

  private void resize(int width) {
    run(() -> pane.getScene().getWindow().setWidth(width));
    settle();
  }

  /// Waits until all is loaded, and lays it out.
  private void settle() {
    while (!fx(this::isSettled)) {
      Thread.onSpinWait();
    }
  }

  private boolean isSettled() {
    // What comes into sight may call for more.
    pane.getScene().snapshot(null);
    return background.running().get() == 0;
  }

  @SuppressWarnings("unchecked") // the list shows hits
  private ListView<Hit> list() {
    return (ListView<Hit>) node("#articles");
  }

  private Node node(String selector) {
    return Objects.requireNonNull(pane.lookup(selector), selector);
  }

  private List<ListCell<?>> cells() {
    return fx(() -> {
      List<ListCell<?>> cells = new ArrayList<>();
      for (Node node : pane.lookupAll(".article-cell")) {
        if (node instanceof ListCell<?> cell && cell.getItem() != null && cell.isVisible()) {
          cells.add(cell);
        }
      }
      return cells;
    });
  }

  private ListCell<?> row(String id) {
    return cells().stream()
        .filter(cell -> cell.getItem() instanceof Hit hit && hit.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// Its lines from above.
  private static List<Node> lines(ListCell<?> cell) {
    RowLayout lines = (RowLayout) Objects.requireNonNull(cell.lookup(".row-lines"));
    return lines.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .filter(node -> node.getLayoutBounds().getHeight() > 0)
        .map(ListPaneTest::drawn)
        .toList();
  }

  /// What of a marked line is drawn, which could be more than its share.
  private static Node drawn(Node line) {
    Node flow = line.lookup(".marked-line > *");
    return flow == null ? line : flow;
  }

  private List<Labeled> names(Node row) {
    return fx(() ->
        row.lookupAll(".row-name").stream()
            .filter(Node::isVisible)
            .map(Labeled.class::cast)
            .toList());
  }

  private List<String> marked(Node row) {
    return fx(() ->
        row.lookupAll(".snippet .marked").stream().map(node -> ((Text) node).getText()).toList());
  }

  private List<String> said() {
    return fx(() ->
        pane.lookupAll(".list-notes .wrapped").stream().map(Node::getAccessibleText).toList());
  }

  private List<String> wrapped() {
    return fx(() -> pane.lookupAll(".wrapped").stream().map(Node::getAccessibleText).toList());
  }

  private static List<String> texts(Node of) {
    return fx(() -> {
      List<String> texts = new ArrayList<>();
      for (Node node : of.lookupAll("*")) {
        if (node instanceof Labeled labeled && isShown(labeled)) {
          texts.add(Objects.requireNonNullElse(labeled.getText(), ""));
        } else if (node instanceof Text text && isShown(text)) {
          texts.add(text.getText());
        }
      }
      return texts;
    });
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static List<String> menu() {
    return fx(() ->
        Window.getWindows().stream()
            .filter(RowMenu.class::isInstance)
            .filter(Window::isShowing)
            .map(RowMenu.class::cast)
            .flatMap(menu -> menu.getItems().stream())
            .map(MenuItem::getText)
            .filter(Objects::nonNull)
            .toList());
  }

  private List<String> orders() {
    return fx(() -> {
      SortMenu order = (SortMenu) node(".order");
      order.show();
      // Behind a line stands how much a row shows.
      List<String> names =
          order.getItems().stream()
              .takeWhile(item -> !(item instanceof SeparatorMenuItem))
              .map(MenuItem::getText)
              .toList();
      order.hide();
      return names;
    });
  }
}
