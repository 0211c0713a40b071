package org.dateline.ui.article.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.decoration.TextSelection;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.LineSpacing;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.article.document.Typography;
import org.dateline.ui.kit.BidiText;

/// The text of an article to read: names underlined by type, matches filled, selection and copy
/// over all of it, an exact place to come back to.
///
/// Offsets are UTF-16 units of the title or the text, as in the model. Fonts, spacing and colours
/// come from `article.css`; to zoom, set `-fx-font-size`. To be used on the JavaFX thread.
public final class ArticleText extends Region {

  private final ArticleDecorations decorations = new ArticleDecorations();
  private final VirtualColumn column = new VirtualColumn(decorations);
  private final ScrollBar bar = new ColumnScrollBar(column);
  private final MentionStrip strip = new MentionStrip(column, decorations);
  private final NoteMarks notes = new NoteMarks(this, column, decorations);
  private final MenuHandler menus = new MenuHandler(this, column, decorations, notes);
  private NameAction activated = (name, narrow) -> {};
  private BiConsumer<NameSpan, Bounds> hovered = (name, bounds) -> {};
  private Runnable hoverEnded = () -> {};
  private Runnable hoverLeft = () -> hoverEnded.run();

  /// Nothing shown, in a serif face.
  public ArticleText() {
    getStyleClass().add("article-text");
    getStylesheets()
        .add(Objects.requireNonNull(ArticleText.class.getResource("article.css")).toExternalForm());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().addAll(column, strip, bar);
    type(Typography.FIRST);
    var unusedPointer = new PointerHandler(this, column, decorations, notes);
    var unusedKeyboard = new KeyboardHandler(this, column);
  }

  /// Shows an article from its top; nothing in it is selected or marked. Takes time in proportion
  /// to what is in sight; an article of 2 MB takes some 20 ms more than a short one.
  public void show(ArticleContent content) {
    endHover(hoverEnded);
    decorations.show(content);
    column.reset();
    setAccessibleText(content.title());
  }

  /// Fills these matches in place of those before, without laying out the text.
  public void matches(List<MatchPosition> found) {
    decorations.matches(found);
    column.repaint();
  }

  /// Outlines these places in place of those before, without laying out the text.
  ///
  /// @param here the one of them that is set off from the others
  public void found(List<MatchPosition> places, Optional<MatchPosition> here) {
    decorations.found(places, here);
    column.repaint();
  }

  /// Gives a soft fill to the names that `which` accepts, and only to them, without laying out the
  /// text.
  public void mark(Predicate<NameSpan> which) {
    decorations.current(which);
    column.repaint();
  }

  /// Underlines names of these types only; the others are plain text. At first all are.
  public void showTypes(Set<EntityType> types) {
    endHover(hoverEnded);
    decorations.types(types);
    column.repaint();
  }

  /// Sets the article so, and lays it out anew.
  public void type(Typography type) {
    column.setStyle(type.faceStyle());
    setStyle(type.sizeStyle());
    getStyleClass().removeIf(it -> it.startsWith(LineSpacing.STYLE_CLASS));
    getStyleClass().add(type.spacing().styleClass());
    column.measure(type.measure().room());
  }

  /// Puts something between the head of the article and its body, as wide as a line.
  public void belowHead(Region other) {
    column.belowHead(other);
  }

  /// Where the article is scrolled to.
  public ScrollPosition place() {
    layout();
    return column.position().now();
  }

  /// Where the reader has scrolled the article to himself; empty where he has not.
  public Optional<ScrollPosition> ownPlace() {
    return column.position().own();
  }

  /// Scrolls to a place: to the pixel where the width is the same, else to the same line.
  public void scrollTo(ScrollPosition place) {
    column.scrollTo(place);
  }

  /// Scrolls by all but a line or two of what is in sight, down (1) or up (-1); returns whether
  /// there was anything to scroll.
  public boolean scrollPage(int by) {
    ScrollPosition before = place();
    column.scrollBy(by * KeyboardHandler.page(getHeight()));
    return !place().equals(before);
  }

  /// Scrolls so that a span begins in the upper third.
  public void reveal(ArticlePart part, Span span) {
    column.scrollTo(new ScrollPosition(decorations.spanOf(part, span).start(), -getHeight() / 4));
  }

  /// Scrolls as [#reveal] does, unless the span begins on a line that is wholly in sight.
  public void bringIntoSight(ArticlePart part, Span span) {
    if (!column.isInSight(decorations.spanOf(part, span).start())) {
      reveal(part, span);
    }
  }

  /// Whether a span begins in sight, or further down.
  public boolean isInSightOrBelow(ArticlePart part, Span span) {
    int start = decorations.spanOf(part, span).start();
    return column.isInSight(start) || start >= place().offset();
  }

  /// Selects a span, in place of what was selected before.
  public void select(ArticlePart part, Span span) {
    select(TextSelection.of(decorations.spanOf(part, span)));
  }

  /// Selects headline, meta line and text.
  public void selectAll() {
    select(TextSelection.of(new Span(0, decorations.layoutText().text().length())));
  }

  /// The selected text, with a blank line after the headline or meta line; empty if none is.
  public String selectedText() {
    return BidiText.plain(decorations.selectedText());
  }

  /// The marks of the reader's notes.
  public NoteMarks notes() {
    return notes;
  }

  /// Puts the selected text on the clipboard, if any is.
  ///
  /// @return whether any is
  public boolean copy() {
    return PlainTextClipboard.put(selectedText());
  }

  /// What to do when a name is clicked, or Enter pressed on it.
  public void onNameActivated(NameAction action) {
    activated = action;
  }

  /// What to do when the pointer or the keyboard comes to a name: it is given the name and where
  /// its line is on the screen.
  public void onNameHover(BiConsumer<NameSpan, Bounds> action) {
    hovered = action;
  }

  /// What to do when the pointer or the keyboard has left a name, or the text has moved below it.
  public void onHoverEnd(Runnable action) {
    hoverEnded = action;
  }

  /// What to do, in place of that, when the pointer alone has left a name: it may be on its way to
  /// what the name brought up.
  public void onHoverLeft(Runnable action) {
    hoverLeft = action;
  }

  /// What to do when the menu of a name is asked for, or of what is selected: each is given that,
  /// and where on the screen the menu is to open.
  public void onMenu(
      BiConsumer<NameSpan, Point2D> ofName, BiConsumer<MatchPosition, Point2D> ofSelection) {
    menus.onMenu(ofName, ofSelection);
  }

  /// Where a span is on the screen, a rectangle for each line of it that is in sight.
  public List<Bounds> boundsOf(ArticlePart part, Span span) {
    layout();
    return inSight(decorations.spanOf(part, span)).toList();
  }

  /// What is selected in one of the article's parts, without the blanks around it.
  public Optional<MatchPosition> selection() {
    return decorations.selectedPlace();
  }

  void select(TextSelection selection) {
    decorations.selection(selection);
    column.repaint();
  }

  void hover(Optional<NameHit> hit) {
    Optional<NameSpan> name = hit.map(NameHit::name);
    if (!name.equals(decorations.hovered())) {
      endHover(hit.isPresent() ? hoverEnded : hoverLeft);
      decorations.hovered(name);
      column.repaint();
      hit.ifPresent(it -> hovered.accept(it.name(), column.localToScreen(it.bounds())));
    }
  }

  void focusName(Optional<NameSpan> name) {
    endHover(hoverEnded);
    decorations.focused(name);
    column.repaint();
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  /// Gives the keyboard to the next name in reading order (`step` 1) or the one before (-1).
  boolean focusNext(int step) {
    Optional<NameSpan> next = decorations.next(step, place().offset());
    focusName(next);
    next.ifPresent(name -> {
      Span span = decorations.spanOf(name);
      if (!column.isInSight(span.start())) {
        reveal(name.part(), name.span());
        layout();
      }
      inSight(span).findFirst().ifPresent(bounds -> hovered.accept(name, bounds));
    });
    return next.isPresent();
  }

  boolean activateFocused(boolean narrow) {
    decorations.focused().ifPresent(name -> activate(name, narrow));
    return decorations.focused().isPresent();
  }

  void activate(NameSpan name, boolean narrow) {
    activated.follow(name, narrow);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.FOCUS_ITEM
        ? column.focusedName().orElse(this)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected void layoutChildren() {
    double barWidth = snapSizeX(bar.prefWidth(-1));
    column.resizeRelocate(0, 0, getWidth() - barWidth, getHeight());
    bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    double left = getWidth() - barWidth - MentionStrip.WIDTH;
    strip.resizeRelocate(left, 0, MentionStrip.WIDTH, getHeight());
  }

  Stream<Bounds> inSight(Span span) {
    return column.boundsOf(span).stream()
        .filter(column.getLayoutBounds()::intersects)
        .map(column::localToScreen)
        .filter(Objects::nonNull);
  }

  void endHover() {
    endHover(hoverEnded);
  }

  private void endHover(Runnable then) {
    if (decorations.hovered().isPresent() || decorations.focused().isPresent()) {
      decorations.hovered(Optional.empty());
      column.repaint();
      then.run();
    }
  }
}
