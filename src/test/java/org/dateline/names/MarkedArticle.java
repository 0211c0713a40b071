package org.dateline.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.StandaloneNameCheck;

/// An article written with its recognised names marked, `[P:Kim Jong Un]`, `[L:Dalian]` or
/// `[O:Boeing]`, so that what is made of them is tested without the model.
public record MarkedArticle(ArticleParagraphs article, List<RecognizedName> names) {

  private static final Pattern MARK = Pattern.compile("\\[([PLO]):([^\\]]+)]");

  public static MarkedArticle of(String title, String text) {
    List<RecognizedName> names = new ArrayList<>();
    String plainTitle = read(ArticlePart.TITLE, title, names);
    String plainText = read(ArticlePart.TEXT, text, names);
    return new MarkedArticle(ArticleParagraphs.of(plainTitle, plainText), names);
  }

  public static MarkedArticle of(String text) {
    return of("", text);
  }

  /// The mentions, with these as the only ordinary words.
  public List<Mention> mentions(String... ordinaryWords) {
    return mentions(EnumSet.allOf(PipelineStep.class), ordinaryWords);
  }

  /// The mentions that these steps make.
  List<Mention> mentions(Set<PipelineStep> steps, String... ordinaryWords) {
    return MentionResolver.resolve(
        article,
        names,
        new StandaloneNameCheck(Set.of(ordinaryWords)::contains),
        UnaryOperator.identity(),
        LoadedModels.ATLAS,
        steps);
  }

  /// Every mention as "text=key".
  public List<String> resolved(String... ordinaryWords) {
    return resolved(EnumSet.allOf(PipelineStep.class), ordinaryWords);
  }

  /// The same with these steps alone.
  public List<String> resolved(Set<PipelineStep> steps, String... ordinaryWords) {
    return mentions(steps, ordinaryWords).stream()
        .map(m -> m.span().of(article.of(m.part())) + "=" + m.key().folded())
        .toList();
  }

  /// Every mention as "text/type".
  public List<String> types() {
    return mentions().stream()
        .map(m -> m.span().of(article.of(m.part())) + "/" + m.type().name().charAt(0))
        .toList();
  }

  private static String read(ArticlePart part, String marked, List<RecognizedName> names) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int end = 0;
    while (mark.find()) {
      plain.append(marked, end, mark.start());
      Span span = new Span(plain.length(), plain.length() + mark.group(2).length());
      plain.append(mark.group(2));
      names.add(new RecognizedName(part, span, type(mark.group(1)), mark.group(2)));
      end = mark.end();
    }
    return plain.append(marked, end, marked.length()).toString();
  }

  private static EntityType type(String letter) {
    return switch (letter) {
      case "P" -> EntityType.PERSON;
      case "L" -> EntityType.LOCATION;
      default -> EntityType.ORGANIZATION;
    };
  }
}
