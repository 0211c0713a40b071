package org.dateline.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes one article: chooses what it is about and who is in it, then sets headline and text.
final class Reporter {

  static final double MOST_FREQUENT = 1.0 / 3;

  private static final double CHANGED_WORDS = .02;

  static final int COMMON_WORDS = 30_000;
  static final int COMMON_ENTITIES = 20_000;
  private static final Zipf WORDS = new Zipf(COMMON_WORDS, .028, 1.7);
  private static final Zipf ENTITIES = new Zipf(COMMON_ENTITIES, .35, 1.6);

  /// Purposes of [Chance].
  private static final int BODY = 40;

  private static final int PAIR = 43;

  /// How often a word is one of those that go with the word before, and how many these are.
  private static final double PAIRED = .2;

  private static final int PAIRS = 8;

  /// A name counts as one word here, and has two as a rule.
  private static final int LEAST_WORDS = 145;

  private static final int MOST_WORDS = 540;
  private static final double MEDIAN_WORDS = 245;

  /// Of the logarithm of the number of words.
  private static final double DEVIATION = .35;

  private static final int LEAST_NAMES = 20;

  /// Three less than the most: the headline has one or two, and initials may be introduced last.
  private static final int MOST_NAMES = 57;

  private final MadeWords words;
  private final MadeEntities entities;
  private final Chance body;
  private final Chance own;
  private final boolean copy;
  private final MadeTopic topic;
  private final int length;
  private final List<Long> keyWords = new ArrayList<>();
  private final List<MadeEntity> cast = new ArrayList<>();

  /// How many words have been set, how many names are to come, and how many of the cast have come.
  private int at;

  private int left;
  private int introduced;

  /// The rank of the word before.
  private long before;

  /// @param text the number of the article whose text this is
  /// @param own what differs in a copy
  /// @param copy whether the text is to be changed a little
  Reporter(MadeWords words, MadeEntities entities, long text, Chance own, boolean copy) {
    this.words = words;
    this.entities = entities;
    this.body = Chance.of(MadeNews.SEED, BODY, text);
    this.own = own;
    this.copy = copy;
    this.topic = new MadeTopic(MadeNews.SEED, body.early(MadeTopic.TOPICS));
    double size = MEDIAN_WORDS * StrictMath.exp(DEVIATION * body.normal());
    this.length = (int) Math.clamp(size, LEAST_WORDS, MOST_WORDS);
    this.left =
        Math.clamp(length / 8 + body.from(-8, 12), LEAST_NAMES, Math.min(MOST_NAMES, length / 4));
    for (int i = 0; i < 4; i++) {
      keyWords.add(body.is(.8) ? topic.word(body) : WORDS.rank(body));
    }
    choose(Math.max(5, left * 2 / 5));
  }

  private void choose(int entitiesWanted) {
    Set<Long> ranks = new LinkedHashSet<>();
    while (ranks.size() < entitiesWanted) {
      ranks.add(body.is(.45) ? topic.entity(COMMON_ENTITIES, body) : 1 + ENTITIES.rank(body));
    }
    List<Long> order = new ArrayList<>(ranks);
    if (body.is(MOST_FREQUENT)) {
      order.set(body.early(order.size()), 0L);
    }
    order.forEach(rank -> cast.add(entities.entity(rank)));
  }

  /// 5 to 12 words: one name or two, and words that come again in the text.
  void headline(MadeText text) {
    int size = own.from(5, 10);
    int namesAt = own.below(2);
    int second = own.is(.5) ? own.from(3, 4) : -1;
    for (int i = 0; i < size; i++) {
      if (i == namesAt || i == second) {
        name(text, cast.get(own.early(Math.min(3, cast.size()))), own);
      } else if (own.is(.25)) {
        text.word(words.word(own.early(MadeWords.functionWords())));
      } else {
        long word = own.is(.5) ? keyWords.get(own.below(4)) : topic.word(own);
        text.word(words.inflected(word, own));
      }
    }
  }

  private int name(MadeText text, MadeEntity entity, Chance chance) {
    int which = chance.is(.7) ? 0 : chance.below(entity.names().size());
    return text.name(entity, which, chance);
  }

  /// Sentences of 9 words to 30, in paragraphs; all names come, at even distances.
  void body(MadeText text) {
    while (at < length) {
      int size = Math.min(body.from(9, 30), length - at);
      boolean paragraphEnds = body.below(3) == 0;
      boolean said = body.is(.15);
      if (said) {
        text.quote();
      }
      sentence(text, size);
      text.fullStop();
      if (said) {
        text.unquote();
      }
      if (paragraphEnds && at < length) {
        text.paragraph();
      }
    }
  }

  private void sentence(MadeText text, int size) {
    for (int i = 0; i < size; i++, at++) {
      if (body.below(length - at) < left) {
        boolean isNew = introduced < cast.size() && isNew(cast.size() - introduced);
        int set = name(text, cast.get(isNew ? introduced : body.early(introduced)), body);
        introduced += isNew ? 1 : 0;
        left = Math.max(0, left - set);
      } else {
        text.word(word());
        if (i < size - 1 && body.is(.06)) {
          text.comma();
        }
      }
    }
  }

  /// New ones come early, and all of them come.
  private boolean isNew(int unseen) {
    return unseen == cast.size() || unseen >= left || body.is(1.6 * unseen / left);
  }

  private String word() {
    String word = body.is(.015) ? figure() : words.inflected(nextWord(), body);
    return copy && own.is(CHANGED_WORDS) ? words.inflected(WORDS.rank(own), own) : word;
  }

  private long nextWord() {
    double share = body.share();
    before =
        share < PAIRED
            ? WORDS.rank(Chance.of(MadeNews.SEED, PAIR, before * PAIRS + body.early(PAIRS)))
            : share < PAIRED + .04
                ? keyWords.get(body.early(4))
                : share < PAIRED + .11 ? topic.word(body) : WORDS.rank(body);
    return before;
  }

  private String figure() {
    return switch (body.below(4)) {
      case 0 -> Integer.toString(body.from(1990, 2025));
      case 1 -> body.from(1, 900) + "," + body.from(100, 999);
      default -> Integer.toString(body.from(2, 300));
    };
  }
}
