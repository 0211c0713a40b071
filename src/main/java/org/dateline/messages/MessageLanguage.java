package org.dateline.messages;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/// A language that readers are spoken to in. The process has one at a time, English until the
/// window takes another; within it a thread may have its own, as the commands do that a window runs
/// for the command line. Thread-safe; to ask costs next to nothing.
public enum MessageLanguage {
  ENGLISH(Locale.ENGLISH),
  CHINESE(Locale.SIMPLIFIED_CHINESE);

  private static final AtomicReference<MessageLanguage> OF_PROCESS = new AtomicReference<>(ENGLISH);

  private static final ScopedValue<MessageLanguage> OF_THREAD = ScopedValue.newInstance();

  private final Locale locale;

  MessageLanguage(Locale locale) {
    this.locale = locale;
  }

  /// The language of what is said by this thread now.
  public static MessageLanguage now() {
    return OF_THREAD.orElse(OF_PROCESS.get());
  }

  /// Chinese for readers of Chinese, however it is written; English for all others.
  public static MessageLanguage of(Locale reader) {
    return reader.getLanguage().equals(CHINESE.locale.getLanguage()) ? CHINESE : ENGLISH;
  }

  /// Has whatever is said from now on be said in this language. What has been said before stays as
  /// it is.
  public void use() {
    OF_PROCESS.set(this);
  }

  /// Does something in this language, whatever that of the process is; threads that it starts have
  /// that of the process.
  ///
  /// @throws X as the action does
  public <R, X extends Throwable> R within(ScopedValue.CallableOp<R, X> action) throws X {
    return ScopedValue.where(OF_THREAD, this).call(action);
  }

  /// How numbers, lists and the names of languages are written in it.
  public Locale locale() {
    return locale;
  }
}
