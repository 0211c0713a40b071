package org.dateline.index.facet;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// The ordinals of a field's terms: numbers from 1 without large gaps. Thread-safe.
interface TermOrdinals {

  /// The number of a term; the same for as long as the index is open.
  int number(BytesRef term);

  /// The term of a number that was given out.
  BytesRef term(long number);

  /// Terms that are numbers already, in decimals.
  final class DecimalOrdinals implements TermOrdinals {

    @Override
    public int number(BytesRef term) {
      int number = 0;
      for (int i = 0; i < term.length; i++) {
        number = 10 * number + term.bytes[term.offset + i] - '0';
      }
      return number;
    }

    @Override
    public BytesRef term(long number) {
      return new BytesRef(Long.toString(number));
    }
  }

  /// Terms numbered in the order in which they are met. Every term met is kept.
  final class AssignedOrdinals implements TermOrdinals {

    @GuardedBy("this")
    private final Map<BytesRef, Integer> numbers = new HashMap<>();

    @GuardedBy("this")
    private final List<BytesRef> terms = new ArrayList<>();

    @Override
    public synchronized int number(BytesRef term) {
      Integer known = numbers.get(term);
      if (known != null) {
        return known;
      }
      BytesRef copy = BytesRef.deepCopyOf(term);
      terms.add(copy);
      numbers.put(copy, terms.size());
      return terms.size();
    }

    @Override
    public synchronized BytesRef term(long number) {
      return terms.get((int) number - 1);
    }
  }
}
