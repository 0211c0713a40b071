package org.dateline.ui.article;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.model.ArticlePart;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.ReadableArticle;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.article.document.Typography;
import org.dateline.ui.article.find.FindPane;
import org.dateline.ui.article.text.ArticleText;
import org.dateline.ui.article.text.LineMeasure;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// The article being read, with the means to star it and to step through its mentions and matches.
public final class ArticlePane extends StackPane {

  /// No line is laid out for fewer characters.
  private static final int MIN_LINE_LENGTH = 45;

  /// What lines are shorter by, on average, because no word is cut.
  private static final int RAGGED_EDGE = 3;

  private static final double SCROLL_BAR_WIDTH = 10;

  private final ArticleModel model;
  private final ArticleText text = new ArticleText();
  private final ArticleTools tools;
  private final ArticleHead head;
  private final MentionBar mentions = new MentionBar(new TextSight(text));
  private final FindPane finder;
  private final ArticleBar bar;
  private final VBox reading;
  private final Node nothing =
      new Notice(Feather.BOOK_OPEN, message("article.none"), message("article.none.advice"));
  private Optional<DisplayedArticle> shown = Optional.empty();
  private Optional<Long> entity = Optional.empty();
  private Typography type = Typography.FIRST;
  private Runnable beforeFocus = () -> {};

  /// Shows `model`.
  public ArticlePane(ArticleModel model, ArticleActions actions) {
    this.model = model;
    this.finder = new FindPane(model.find(), text);
    getStyleClass().add("article-pane");
    text.setId("article");
    head = new ArticleHead(actions::follow, actions.query());
    text.belowHead(head);
    text.onNameActivated((name, narrow) -> actions.follow(name.entity(), narrow));
    text.onNameHover(
        (name, where) -> hovered(name).ifPresent(it -> actions.card().show().accept(it, where)));
    text.onHoverEnd(actions.card().hide());
    text.onHoverLeft(actions.card().leave());
    text.onMenu(
        (name, at) -> hovered(name).ifPresent(it -> actions.menus().name().accept(it, at)),
        (place, at) ->
            shown
                .map(it -> new SelectedPassage(it.article(), place))
                .ifPresent(it -> actions.menus().passage().accept(it, at)));
    actions.menus().notes().accept(text.notes());
    text.notes().beforeGo(() -> beforeFocus.run());
    VBox.setVgrow(text, Priority.ALWAYS);
    mentions.showMatches(List.of());
    tools = new ArticleTools(model, this::find, () -> likeThis().ifPresent(actions.query()));
    bar = new ArticleBar(tools, mentions);
    // Above the text and not over it, where it would lie on the words.
    reading = new VBox(finder, bar, text);
    model.shown().addListener((_, _, _) -> show());
    show();
  }

  /// The articles that are like the one being read; empty where none is.
  public Optional<SearchQuery> likeThis() {
    return shown.map(it ->
        SearchQuery.ALL
            .with(new Filter.SimilarFilter(it.article().article().id()))
            .sorted(SortOrder.RELEVANCE));
  }

  private void show() {
    Optional<DisplayedArticle> before = shown;
    Optional<DisplayedArticle> now = model.shown().get();
    shown = now;
    if (now.isEmpty()) {
      finder.article(Optional.empty());
      text.show(ArticleContent.NOTHING);
      text.notes().show(0, List.of());
      place(nothing);
      return;
    }
    place(reading);
    ReadableArticle article = now.get().article();
    tools.show(article);
    boolean sameHead = head.show(now.get());
    boolean sameText =
        before.isPresent()
            && before.get().article().article().equals(article.article())
            && before.get().article().mentions().all().equals(article.mentions().all());
    if (sameText) {
      text.matches(DisplayedContent.matches(now.get()));
      if (!sameHead) {
        text.belowHead(head);
      }
    } else {
      boolean sameArticle =
          before.isPresent() && before.get().article().number() == article.number();
      ScrollPosition place = sameArticle ? text.place() : ScrollPosition.TOP;
      text.show(DisplayedContent.of(now.get()));
      text.scrollTo(place);
    }
    text.notes().show(article.number(), DisplayedContent.notes(now.get()));
    mark(entity);
    finder.article(Optional.of(article));
  }

  /// What is there already is not put there again: all of it would be styled anew.
  private void place(Node content) {
    if (!getChildren().contains(content)) {
      getChildren().setAll(content);
    }
  }

  private Optional<HoveredName> hovered(NameSpan name) {
    return shown.flatMap(it -> HoveredName.of(name, it.article()));
  }

  /// Marks every mention of an entity, or of none, and offers to step through them.
  public void mark(Optional<Long> which) {
    entity = which;
    text.mark(name -> which.isPresent() && name.entity() == which.get());
    if (shown.isEmpty()) {
      return;
    }
    ReadableArticle article = shown.get().article();
    Optional<Entity> followed =
        which.flatMap(it -> Optional.ofNullable(article.mentions().entities().get(it)));
    if (followed.isPresent()) {
      mentions.showMentions(
          followed.get().name(), DisplayedContent.mentions(article, followed.get().number()));
    } else {
      mentions.showMatches(which.isEmpty() ? DisplayedContent.matches(shown.get()) : List.of());
    }
  }

  /// Underlines names of these types only.
  public void showTypes(Set<EntityType> types) {
    text.showTypes(types);
  }

  /// Sets the article so; one that is set so already is not laid out anew.
  public void type(Typography other) {
    if (!other.equals(type)) {
      type = other;
      text.type(other);
      requestLayout();
    }
  }

  /// As wide as lines of [#MIN_LINE_LENGTH] characters.
  @Override
  protected double computeMinWidth(double height) {
    return LineMeasure.width(MIN_LINE_LENGTH + RAGGED_EDGE, type.face(), type.size())
        + SCROLL_BAR_WIDTH;
  }

  /// Goes to the next mention or match, or the one before.
  public void step(int by) {
    if (!mentions.isEmpty()) {
      beforeFocus.run();
      mentions.step(by);
    }
  }

  /// Whether there are mentions or matches to [#step] through.
  public boolean hasPlaces() {
    return shown.isPresent() && !mentions.isEmpty();
  }

  /// Scrolls by about as much as is in sight, down (1) or up (-1); returns whether there was
  /// anything to scroll.
  public boolean page(int by) {
    return shown.isPresent() && text.scrollPage(by);
  }

  /// Opens the bar to find words in the article, and gives it the keyboard.
  ///
  /// @return whether there is an article
  public boolean find() {
    if (shown.isPresent()) {
      beforeFocus.run();
      finder.open();
    }
    return shown.isPresent();
  }

  /// Closes the bar to find words; returns whether it was open.
  public boolean closeFind() {
    boolean was = finder.isOpen();
    finder.close();
    return was;
  }

  /// Goes to the next place (1) where the words that the reader looks for stand in the article, or
  /// the one before (-1). Where the bar to find words is closed, those are the matches of the
  /// search or the mentions of the entity; without any, it looks for the words of the last time.
  public void findAgain(int by) {
    if (shown.isPresent()) {
      beforeFocus.run();
      if (finder.isOpen() || mentions.isEmpty()) {
        finder.again(by);
      } else {
        mentions.step(by);
      }
    }
  }

  /// The text of the article.
  public ArticleText text() {
    return text;
  }

  /// Where the article is scrolled to.
  public ScrollPosition place() {
    return text.place();
  }

  /// Scrolls the article to where it is to begin: to a place that is asked for, or to its first
  /// match of the search, unless that is in sight from the top; the headline always is. Without
  /// any, to where the reader left it.
  public void begin(ScrollPosition left) {
    Optional<MatchPosition> place =
        model
            .takePlace()
            .or(() -> shown.filter(_ -> entity.isEmpty()).flatMap(DisplayedContent::firstMatch));
    text.scrollTo(place.isPresent() ? ScrollPosition.TOP : left);
    // Before the window is laid out for the first time nothing is in sight.
    if (text.getHeight() > 0) {
      place
          .filter(first -> first.part() == ArticlePart.TEXT)
          .ifPresent(first -> {
            text.layout();
            text.bringIntoSight(first.part(), first.span());
          });
    }
  }

  /// Scrolls the article to where [#place] was.
  public void scrollTo(ScrollPosition place) {
    text.scrollTo(place);
  }

  /// Gives the article the keyboard, if one is open.
  ///
  /// @return whether one is
  public boolean focusText() {
    if (shown.isPresent()) {
      beforeFocus.run();
      text.requestFocus();
    }
    return shown.isPresent();
  }

  /// Whether the article that is open mentions an entity.
  public boolean mentions(long number) {
    return shown.filter(it -> it.article().mentions().entities().containsKey(number)).isPresent();
  }

  /// Runs something before the article is given the keyboard, or shows a place, to bring it into
  /// sight.
  public void beforeFocus(Runnable action) {
    beforeFocus = action;
  }

  /// Says that nothing is open only where that is known.
  public void sayNothingOpen(ObservableBooleanValue known) {
    nothing.visibleProperty().bind(known);
  }

  /// Offers the way back to the list while the article lies on it.
  public void offerList(ObservableBooleanValue covered, Runnable list) {
    bar.offerList(covered, list);
  }
}
