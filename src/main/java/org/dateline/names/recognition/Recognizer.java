package org.dateline.names.recognition;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.names.crf.Crf;
import org.dateline.names.crf.Crf.LabeledRun;
import org.dateline.names.crf.LabeledSentence;
import org.dateline.names.crf.TokenProbabilities;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.Paragraphs;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.SentenceSplitter;
import org.dateline.names.typing.TypeEvidence;

/// Named entity recognition, which words of a text are names: CoreNLP's three-class model, and
/// where that leaves capitalised words over, a second opinion. Immutable once loaded, so one serves
/// all threads.
public final class Recognizer {

  /// What is loaded; a part of [NameFinder#version()].
  public static final String MODELS = "corenlp 4.5.10 all.3class + conll.4class";

  private final Crf first;
  private final Crf second;

  private Recognizer(Crf first, Crf second) {
    this.first = first;
    this.second = second;
  }

  /// Reads the models from the class path, both at once: about a second, 200 MB.
  ///
  /// @throws java.io.UncheckedIOException if a model is missing or cannot be read
  public static Recognizer load() {
    CompletableFuture<Crf> second =
        CompletableFuture.supplyAsync(() -> Crf.load("english.conll.4class.distsim"));
    Crf first = Crf.load("english.all.3class.distsim");
    return new Recognizer(first, Crf.joined(second));
  }

  /// The names of a text, in order, not overlapping. Linear in its length: about 30,000 tokens a
  /// second.
  ///
  /// @param ask whether to ask for a second opinion at all
  /// @throws CancellationException if the thread is interrupted meanwhile
  /// @param truecase whether headlines are given to the models as running text would have them
  public List<RecognizedName> find(
      ArticlePart part, ArticleParagraphs article, boolean ask, boolean truecase) {
    return find(part, article, ask, truecase, TokenProbabilities.unwanted());
  }

  /// The same, and how probable the models hold it.
  ///
  /// @param probabilities where to put that
  public List<RecognizedName> find(
      ArticlePart part,
      ArticleParagraphs article,
      boolean ask,
      boolean truecase,
      TokenProbabilities probabilities) {
    String text = article.of(part);
    HeadlineCase headlines = new HeadlineCase(article.text(), this::isOrdinaryWord);
    List<RecognizedName> names = new ArrayList<>();
    SentenceSplitter.forEach(
        text,
        part == ArticlePart.TEXT ? article.paragraphs() : Paragraphs.of(text),
        sentence -> {
          if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while looking for names");
          }
          Optional<List<CoreLabel>> recased =
              truecase ? headlines.truecased(sentence) : Optional.empty();
          List<LabeledRun> runs =
              recased
                  .map(plain -> headline(part, sentence, plain, ask, probabilities))
                  .orElseGet(() -> names(part, sentence, ask, probabilities));
          for (LabeledRun run : runs) {
            add(sentence, run, part, text, names);
          }
        });
    return names;
  }

  private List<LabeledRun> names(
      ArticlePart part, List<CoreLabel> sentence, boolean ask, TokenProbabilities probabilities) {
    List<CoreLabel> plain = HyphenatedNames.bare(sentence);
    LabeledSentence byFirst = first.label(plain);
    List<LabeledRun> certain = byFirst.names();
    SecondaryRecognizer opinion = new SecondaryRecognizer(plain, certain, this::isOrdinaryWord);
    List<LabeledRun> names = ask && opinion.wanted() ? opinion.with(second.names(plain)) : certain;
    if (!names.isEmpty()) {
      probabilities.add(part, plain, byFirst);
    }
    return names;
  }

  /// The names of a headline in running text, and the institutions that only its capitals show:
  /// "Supreme Court Rejects Appeal".
  private List<LabeledRun> headline(
      ArticlePart part,
      List<CoreLabel> sentence,
      List<CoreLabel> plain,
      boolean ask,
      TokenProbabilities probabilities) {
    List<LabeledRun> all = new ArrayList<>(names(part, plain, ask, probabilities));
    List<LabeledRun> others = ask ? second.names(plain) : List.of();
    // Where a headline begins no capital tells of a name, so the second model is believed.
    others.stream()
        .filter(run -> run.from() == 0 && run.to() == 1)
        .filter(_ -> Character.isLowerCase(plain.get(1).word().codePointAt(0)))
        .filter(run -> all.stream().noneMatch(run::overlaps))
        .forEach(all::add);
    for (LabeledRun run : names(part, sentence, ask, TokenProbabilities.unwanted())) {
      String last = sentence.get(run.to() - 1).word();
      boolean credible =
          TypeEvidence.isHead(last)
              || sentence.subList(run.from(), run.to()).stream()
                  .noneMatch(token -> isOrdinaryWord(token.word().toLowerCase(Locale.ROOT)));
      if (credible && all.stream().noneMatch(run::overlaps)) {
        all.add(run);
      }
    }
    all.sort(Comparator.comparingInt(LabeledRun::from));
    return all;
  }

  /// Whether a word in lower case was common in the texts that the model was trained on.
  public boolean isOrdinaryWord(String word) {
    return first.isOrdinaryWord(word);
  }

  private static void add(
      List<CoreLabel> sentence,
      LabeledRun run,
      ArticlePart part,
      String text,
      List<RecognizedName> names) {
    Span rough =
        new Span(
            sentence.get(run.from()).beginPosition(), sentence.get(run.to() - 1).endPosition());
    MentionBoundaries.trim(text, rough, run.type())
        .map(span -> new RecognizedName(part, span, run.type(), span.of(text)))
        // Trimming may have drawn a word to the name before.
        .filter(name -> names.isEmpty() || names.getLast().span().end() <= name.span().start())
        .ifPresent(names::add);
  }
}
