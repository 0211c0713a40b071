package org.dateline.ui.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.FiredMouse;
import org.dateline.ui.kit.UnpaintedWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ArticleTextTest {

  private static final String TITLE = "Talks resume in Port Sainte-Claire";
  private static final String TEXT =
      """
      Marguerite Delacroix-Oyelaran arrived in Port Sainte-Claire on Tuesday evening and went \
      straight to a meeting of the Northern Fisheries Council.

      “Nobody leaves,” she told Tomas Lindqvist 😀 of the Council, and 北京 was not in the room. \
      Lindqvist agreed.

      قالت مارغريت ديلاكروا في مؤتمر صحفي إن الاتفاق قريب وإن المجلس سيجتمع يوم الخميس في المدينة.
      """;

  @SuppressWarnings("NullAway.Init") // by start
  private ArticleText article;

  private final List<NameSpan> activated = new ArrayList<>();
  private final List<NameSpan> added = new ArrayList<>();
  private final FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    article = new ArticleText();
    article.onNameActivated((name, narrow) -> (narrow ? added : activated).add(name));
    var root = new StackPane(article);
    root.getStyleClass().add("light");
    stage.setScene(new Scene(root));
    stage.setWidth(500);
    stage.setHeight(600);
    stage.setX(0);
    stage.setY(0);
    UnpaintedWindow.show(stage);
    article.requestFocus();
  }

  @Test
  void each_line_of_a_name_that_wraps_can_be_clicked_and_what_is_beside_it_cannot() {
    NameSpan council = name("Northern Fisheries Council", EntityType.ORGANIZATION, 4);
    show(council);
    for (int width = 500; boundsOf(council).size() < 2; width -= 15) {
      int size = width;
      run(() -> article.setMaxWidth(size));
    }
    List<Bounds> lines = boundsOf(council);
    assertThat(lines).hasSize(2);

    robot.clickOn(centre(lines.getFirst()));
    robot.clickOn(centre(lines.getLast()));
    assertThat(activated).containsExactly(council, council);

    robot.clickOn(new Point2D(lines.getFirst().getMaxX() + 8, centre(lines.getFirst()).getY()));
    robot.clickOn(new Point2D(lines.getLast().getMaxX() + 14, centre(lines.getLast()).getY()));
    assertThat(activated).hasSize(2);
  }

  @Test
  void a_drag_that_ends_on_a_name_selects_and_does_not_click() {
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    show(person);

    drag(
        edge(boundsOf(ArticlePart.TITLE, new Span(6, 12)).getFirst()),
        centre(boundsOf(person).getFirst()));

    assertThat(activated).isEmpty();
    assertThat(selected())
        .startsWith("resume in Port Sainte-Claire\nThe Ledger · 8 May 2018\n\nMarguerite")
        .containsPattern("told Tomas ?L?$");
  }

  @Test
  void what_is_selected_over_paragraphs_is_copied_as_the_article_has_it() {
    show();
    int from = TEXT.indexOf("Fisheries");
    int to = TEXT.indexOf(" she told");

    drag(
        edge(boundsOf(ArticlePart.TEXT, new Span(from, from + 4)).getFirst()),
        edge(boundsOf(ArticlePart.TEXT, new Span(to + 1, to + 4)).getFirst()));
    robot.push(KeyCode.SHORTCUT, KeyCode.C);

    assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(TEXT.substring(from, to + 1));
  }

  @Test
  void two_clicks_select_a_word_three_a_paragraph_and_shift_extends() {
    show();
    int at = TEXT.indexOf("Council");
    Point2D word = centre(boundsOf(ArticlePart.TEXT, new Span(at, at + 7)).getFirst());

    robot.doubleClickOn(word);
    assertThat(selected()).isEqualTo("Council");
    robot.clickOn(word);
    assertThat(selected()).isEqualTo(TEXT.substring(0, TEXT.indexOf('\n')));
    pressWithShift(centre(boundsOf(ArticlePart.TITLE, new Span(0, 5)).getFirst()));
    assertThat(selected()).startsWith(TITLE).endsWith("Council.");
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    assertThat(selected()).isEqualTo(TITLE + "\nThe Ledger · 8 May 2018\n\n" + TEXT);
  }

  @Test
  void two_clicks_on_a_name_follow_it_once_and_select_nothing() {
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    show(person);

    robot.doubleClickOn(centre(boundsOf(person).getFirst()));

    assertThat(activated).containsExactly(person);
    assertThat(selected()).isEmpty();
  }

  @Test
  void a_click_with_the_shortcut_key_adds_a_name_and_so_does_enter() {
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    show(person);

    Point2D at = centre(boundsOf(person).getFirst());
    run(() ->
        FiredMouse.click(article.lookup(".column"), at, MouseButton.PRIMARY, KeyCode.SHORTCUT));
    assertThat(added).containsExactly(person);
    assertThat(activated).isEmpty();

    run(article::requestFocus);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(added).containsExactly(person, person);
    assertThat(activated).isEmpty();
  }

  @Test
  void a_name_is_pointed_at_no_more_when_the_article_has_lost_the_keyboard() {
    List<String> pointed = pointed();
    show(name("Tomas Lindqvist", EntityType.PERSON, 2));
    run(article::requestFocus);
    robot.push(KeyCode.TAB);
    assertThat(pointed).containsExactly("name");

    run(() -> article.getScene().getRoot().requestFocus());

    assertThat(pointed).containsExactly("name", "end");
  }

  @Test
  void nothing_is_pointed_at_while_the_mouse_selects_nor_where_that_ended() {
    List<String> pointed = pointed();
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    NameSpan place = name("Port Sainte-Claire", EntityType.LOCATION, 3);
    show(person, place);
    Point2D end = centre(boundsOf(person).getFirst());
    robot.moveTo(centre(boundsOf(place).getFirst()));
    assertThat(pointed).as("before").endsWith("name");
    // What lay on the way there depends on where the pointer was.
    run(pointed::clear);

    drag(edge(boundsOf(ArticlePart.TITLE, new Span(6, 12)).getFirst()), end);
    robot.moveTo(end.add(2, 0));
    assertThat(pointed).containsExactly("end");

    robot.moveTo(centre(boundsOf(place).getFirst()));
    assertThat(pointed).as("another name").containsExactly("end", "name");
  }

  /// What is told from now on: that a name is pointed at, and that none is any more.
  private List<String> pointed() {
    List<String> pointed = new ArrayList<>();
    run(() -> {
      article.onNameHover((_, _) -> pointed.add("name"));
      article.onHoverEnd(() -> pointed.add("end"));
    });
    return pointed;
  }

  @Test
  void names_are_underlined_in_the_colour_of_their_type_unless_it_is_switched_off() {
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    NameSpan place = name("Port Sainte-Claire", EntityType.LOCATION, 3);
    NameSpan organization = name("Northern Fisheries Council", EntityType.ORGANIZATION, 4);
    show(person, place, organization);

    assertThat(pixels(person, Color.web("#0062a8"))).isGreaterThan(50);
    assertThat(pixels(place, Color.web("#006f52"))).isGreaterThan(50);
    assertThat(pixels(organization, Color.web("#b84a00"))).isGreaterThan(50);
    assertThat(boundsOf(organization))
        .allSatisfy(line -> assertThat(pixels(line, Color.web("#b84a00"))).isGreaterThan(10));

    run(() -> article.showTypes(EnumSet.of(EntityType.PERSON)));
    assertThat(pixels(place, Color.web("#006f52"))).isZero();
    robot.clickOn(centre(boundsOf(place).getFirst()));
    assertThat(activated).isEmpty();
  }

  @Test
  void marking_an_entity_fills_its_names_without_laying_out_the_text() {
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    show(person);
    int before = shades("current");

    boolean laidOutAgain =
        fx(() -> {
          article.getScene().snapshot(null);
          article.getScene().snapshot(null); // what the first pass has added
          article.mark(name -> name.entity() == 2);
          return article.isNeedsLayout()
              || article.lookupAll(".flow").stream()
                  .anyMatch(flow -> ((javafx.scene.Parent) flow).isNeedsLayout());
        });

    assertThat(laidOutAgain).isFalse();
    assertThat(before).isZero();
    assertThat(shades("current")).isEqualTo(1);
    run(() -> article.mark(name -> false));
    assertThat(shades("current")).isZero();
  }

  @Test
  void a_match_and_an_underline_show_at_once() {
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    int at = TEXT.indexOf("Lindqvist");
    show(person);
    run(() -> article.matches(List.of(new MatchPosition(ArticlePart.TEXT, new Span(at, at + 9)))));

    Bounds both = boundsOf(ArticlePart.TEXT, new Span(at, at + 9)).getFirst();
    assertThat(pixels(both, Color.web("#ffdf6b"))).isGreaterThan(200);
    assertThat(pixels(both, Color.web("#0062a8"))).isGreaterThan(20);
  }

  @Test
  void tab_walks_from_name_to_name_and_enter_activates() {
    NameSpan place = name("Port Sainte-Claire", EntityType.LOCATION, 3);
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    show(person, place);

    robot.push(KeyCode.TAB).push(KeyCode.ENTER).push(KeyCode.TAB).push(KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.ENTER);

    assertThat(activated).containsExactly(place, person, place);
    Object focused = fx(() -> article.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
    assertThat(((Node) focused).getAccessibleText()).isEqualTo("Port Sainte-Claire");
    robot.push(KeyCode.TAB).push(KeyCode.TAB);
    assertThat(fx(() -> article.lookupAll(".focused").size())).isZero();
  }

  @Test
  void hover_tells_the_name_and_where_it_is_and_when_it_ends() {
    NameSpan person = name("Tomas Lindqvist", EntityType.PERSON, 2);
    show(person);
    Bounds line = boundsOf(person).getFirst();
    var events = new ArrayList<Object>();
    run(() -> {
      article.onNameHover((name, bounds) -> {
        events.add(name);
        events.add(bounds);
      });
      article.onHoverEnd(() -> events.add("end"));
    });

    robot.moveTo(centre(line)).moveTo(new Point2D(line.getMinX(), line.getMinY() - 60));

    assertThat(events).containsExactly(person, line, "end");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 4_000})
  void going_back_returns_to_the_very_pixel(int times) {
    showLong(times);
    run(() -> article.scrollTo(new ScrollPosition(TEXT.length() * times / 2, 7)));
    ScrollPosition place = fx(article::place);
    List<Integer> before = pixels();

    run(() -> article.show(new ArticleContent("Another", "", TEXT, List.of(), List.of())));
    showLong(times);
    run(() -> article.scrollTo(place));

    assertThat(fx(article::place)).isEqualTo(place);
    assertThat(pixels()).isEqualTo(before);
  }

  @Test
  void a_place_holds_the_same_line_at_another_width() {
    showLong(40);
    run(() -> article.setMaxWidth(340));
    var span = new Span(TEXT.length() * 20, TEXT.length() * 20 + 5);
    run(() -> article.reveal(ArticlePart.TEXT, span));
    double before = boundsOf(ArticlePart.TEXT, span).getFirst().getMinY();

    run(() -> article.setMaxWidth(500));

    assertThat(boundsOf(ArticlePart.TEXT, span).getFirst().getMinY()).isEqualTo(before);
    assertThat(before).isBetween(0.0, 250.0);
  }

  @Test
  void keys_scroll_to_the_very_ends_and_back() {
    showLong(4_000);
    ScrollPosition top = fx(article::place);

    robot.push(KeyCode.END);
    ScrollPosition end = fx(article::place);
    robot.push(KeyCode.UP).push(KeyCode.DOWN);
    assertThat(fx(article::place)).isEqualTo(end);
    int last = TEXT.length() * 4_000 - 3;
    assertThat(boundsOf(ArticlePart.TEXT, new Span(last, last + 1))).hasSize(1);
    robot.push(KeyCode.PAGE_UP).push(KeyCode.HOME);
    assertThat(fx(article::place)).isEqualTo(top);
    robot.push(KeyCode.SPACE);
    robot.press(KeyCode.SHIFT).push(KeyCode.SPACE).release(KeyCode.SHIFT);
    assertThat(fx(article::place)).isEqualTo(top);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words that go on and on until the line is full and wraps at least once.",
        "An 👩‍👩‍👧 emoji 😀 and 北京 漢字 then Tomas Lindqvist 🎣 again and more words to wrap.",
        "قالت مارغريت ديلاكروا في مؤتمر صحفي إن «الاتفاق» قريب 😀 وإن المجلس سيجتمع يوم الخميس.",
        "In English he said שלום עולם זה טקסט ארוך בעברית שצריך and then English to the end of it.",
        "قالتمارغريتديلاكروافيمؤتمرصحفيإنالاتفاققريبوإنالمجلسسيجتمعيومالخميسقالتمارغريتديلاكروا"
      })
  void every_character_is_hit_where_it_is_drawn(String text) {
    run(() -> article.show(new ArticleContent("T", "", text, List.of(), List.of())));
    for (int width = 420; width > 150; width -= 89) {
      int size = width;
      run(() -> article.setMaxWidth(size));
      List<Integer> missed =
          fx(() -> {
            article.getScene().getRoot().layout();
            return IntStream.range(0, text.length())
                .filter(at -> Character.isLetter(text.charAt(at)))
                .filter(at -> !isHit(at))
                .boxed()
                .toList();
          });
      assertThat(missed).as("at width " + width).isEmpty();
    }
  }

  @Test
  void no_click_falls_inside_a_character() {
    String text = "😀😀 a 👩‍👩‍👧 b 😀";
    run(() -> article.show(new ArticleContent("T", "", text, List.of(), List.of())));
    Bounds line = boundsOf(ArticlePart.TEXT, new Span(0, 1)).getFirst();

    List<Integer> insertions =
        fx(() -> {
          VirtualColumn column = (VirtualColumn) article.lookup(".column");
          Point2D start = column.screenToLocal(line.getMinX(), line.getCenterY());
          return IntStream.range(0, 300)
              .mapToObj(x -> column.spotAt(start.add(x, 0)).orElseThrow())
              .map(spot -> spot.insertion() - "T\n\n".length())
              .distinct()
              .toList();
        });

    assertThat(insertions)
        .startsWith(0)
        .endsWith(text.length())
        .noneMatch(at -> at < text.length() && Character.isLowSurrogate(text.charAt(at)));
  }

  private boolean isHit(int at) {
    List<Bounds> bounds = article.boundsOf(ArticlePart.TEXT, new Span(at, at + 1));
    VirtualColumn column = (VirtualColumn) article.lookup(".column");
    return bounds.stream()
        .allMatch(it ->
            it.getWidth() < 1
                || column
                    .spotAt(column.screenToLocal(centre(it)))
                    .map(spot -> spot.character() == at + "T\n\n".length())
                    .orElse(false));
  }

  private void show(NameSpan... names) {
    run(() ->
        article.show(
            new ArticleContent(TITLE, "The Ledger · 8 May 2018", TEXT, List.of(names), List.of())));
  }

  private void showLong(int times) {
    run(() ->
        article.show(new ArticleContent(TITLE, "", TEXT.repeat(times), List.of(), List.of())));
  }

  private static NameSpan name(String name, EntityType type, long entity) {
    int start = TEXT.indexOf(name);
    return new NameSpan(
        ArticlePart.TEXT, new Span(start, start + name.length()), type, entity, false);
  }

  private List<Bounds> boundsOf(NameSpan name) {
    return boundsOf(name.part(), name.span());
  }

  private List<Bounds> boundsOf(ArticlePart part, Span span) {
    return fx(() -> {
      article.getScene().getRoot().applyCss();
      article.getScene().getRoot().layout();
      return article.boundsOf(part, span);
    });
  }

  private String selected() {
    return fx(article::selectedText);
  }

  private int shades(String styleClass) {
    return fx(() -> article.lookupAll(".shade." + styleClass).size());
  }

  private void drag(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
  }

  /// The headless robot knows no modifiers of mouse events.
  private void pressWithShift(Point2D screen) {
    run(() -> {
      Node column = article.lookup(".column");
      Point2D at = column.screenToLocal(screen);
      var pressed =
          new MouseEvent(
              MouseEvent.MOUSE_PRESSED,
              at.getX(),
              at.getY(),
              screen.getX(),
              screen.getY(),
              MouseButton.PRIMARY,
              1,
              true,
              false,
              false,
              false,
              true,
              false,
              false,
              false,
              false,
              true,
              null);
      column.fireEvent(pressed);
    });
  }

  private long pixels(NameSpan name, Color color) {
    return boundsOf(name).stream().mapToLong(line -> pixels(line, color)).sum();
  }

  /// How many pixels of a line, and of the underline below it, have about this colour.
  private long pixels(Bounds line, Color color) {
    return fx(() -> {
      WritableImage image = article.getScene().snapshot(null);
      PixelReader reader = image.getPixelReader();
      Point2D origin = article.localToScreen(0, 0);
      int left = (int) (line.getMinX() - origin.getX());
      int top = (int) (line.getMinY() - origin.getY());
      return IntStream.range(0, (int) line.getWidth())
          .mapToLong(x ->
              IntStream.range(0, (int) line.getHeight() + 6)
                  .filter(y -> isNear(reader.getColor(left + x, top + y), color))
                  .count())
          .sum();
    });
  }

  private static boolean isNear(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < 0.1
        && Math.abs(one.getGreen() - other.getGreen()) < 0.1
        && Math.abs(one.getBlue() - other.getBlue()) < 0.1;
  }

  private List<Integer> pixels() {
    return fx(() -> {
      PixelReader reader = article.getScene().snapshot(null).getPixelReader();
      return IntStream.range(0, 480 * 600)
          .mapToObj(at -> reader.getArgb(at % 480, at / 480))
          .toList();
    });
  }

  private static Point2D centre(Bounds bounds) {
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  /// Just inside the left edge.
  private static Point2D edge(Bounds bounds) {
    return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
  }
}
