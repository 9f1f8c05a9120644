/// The whole of curses that Swift sees: macros, globals and wide characters
/// behind functions, and the signal code that must not be Swift.
#ifndef CNCURSES_H
#define CNCURSES_H

// Debian's header offers the wide functions only when asked, macOS's likewise.
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <ncurses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Screen.c: the screen

enum cncurses_outcome {
  CNCURSES_OPENED,
  /// The terminal database does not know the name (newterm(3X)).
  CNCURSES_UNKNOWN_TERMINAL,
  /// The terminal cannot place its cursor.
  CNCURSES_NO_CURSOR_ADDRESSING,
  /// No descriptors or memory left.
  CNCURSES_NO_RESOURCES,
};

/// Makes `LC_CTYPE` a UTF-8 locale; false when the system has none.
bool cncurses_use_utf8(void);

/// Takes over a terminal: modes, alternate screen, signals. `terminal` may be
/// NULL for $TERM. The descriptors are copied and stay the caller's.
enum cncurses_outcome cncurses_open(const char *terminal, int input, int output);
/// Gives the terminal back, with the modes it had; does nothing when not open.
void cncurses_close(void);

/// Leaves curses, stops the process group as Ctrl-Z does, and comes back.
void cncurses_suspend(void);
/// Leaves curses with the modes that the terminal had, and comes back.
void cncurses_give(void);
void cncurses_take(void);
/// Takes the modes back after a stop that gave no warning (SIGSTOP).
void cncurses_resume(void);

/// Starts colour and returns the number of colours, 0 when there are none.
int cncurses_start_colour(void);
/// Defines a pair (1 to 255); -1 is the terminal's own colour.
bool cncurses_define_pair(short pair, short foreground, short background);

enum cncurses_attributes {
  CNCURSES_BOLD = 1,
  CNCURSES_DIM = 2,
  CNCURSES_UNDERLINE = 4,
  CNCURSES_REVERSE = 8,
};

/// Puts UTF-8 at a place, cut at the right edge, never wrapped.
/// `attributes` is a sum of `cncurses_attributes`.
void cncurses_paint(int row, int column, const uint8_t *utf8, size_t count,
                    unsigned attributes, short pair);
void cncurses_erase(void);
/// Has the next refresh send the whole screen.
void cncurses_forget(void);
/// Sends what changed and leaves the cursor at a place.
void cncurses_refresh(int row, int column);
void cncurses_show_cursor(bool visible);

/// The size that curses works with, in cells.
void cncurses_size(int *rows, int *columns);
/// Asks the kernel for the true size, whatever LINES and COLUMNS say, and adopts it.
void cncurses_adopt_size(void);

/// The next byte (below 256) or KEY_ code; -1 when nothing is there. With `raw` only bytes.
int cncurses_read(bool raw);
/// Sleeps (when `block`) until there is input or a signal; true when there is
/// input, or its end.
bool cncurses_wait(bool block);

// MARK: Reports.c: the mouse and pasted text

/// What `cncurses_read` gives for the start of a report; beyond the codes of curses.
enum cncurses_reports {
  /// Text follows, up to `ESC [ 201 ~`.
  CNCURSES_PASTE = 2000,
  /// `button ; column ; row M` follows, in decimal, or `m` for a release.
  CNCURSES_MOUSE,
  /// Three bytes follow: button, column, row, each with 32 added.
  CNCURSES_MOUSE_BYTES,
};

/// Whether the mouse is reported, now and after every suspension.
void cncurses_use_mouse(bool wanted);
/// Asks a terminal that can for its reports.
void cncurses_reports_start(int output);
void cncurses_reports_end(void);
/// What ends all reports; NULL for a terminal that has none.
const char *cncurses_reports_farewell(void);
int cncurses_reports_read(void);
/// Frees what belongs to the screen.
void cncurses_reports_forget(void);

// MARK: Signals.c: signals that ask for something

/// Starts to collect INT, TERM, HUP, TSTP, CONT and WINCH, but those that the
/// parent has set to be ignored (nohup(1)); false when no pipe could be made.
bool cncurses_signals_start(void);
void cncurses_signals_end(void);
/// What came since the last call: bit n for signal n.
uint32_t cncurses_signals_take(void);
/// Readable while a signal waits to be taken.
int cncurses_signals_descriptor(void);
/// Stops the process group; returns after SIGCONT.
void cncurses_signals_stop(void);

// MARK: Restore.c: the terminal after a crash

/// Remembers the terminal's modes, before curses changes them.
void cncurses_restore_save_modes(int output);
/// Arms the handlers of fatal signals and of exit(3), after newterm(3X).
void cncurses_restore_arm(void);
void cncurses_restore_disarm(void);
/// Gives the terminal back with write(2) and tcsetattr(3) alone, so that a
/// signal handler may call it; does nothing when not armed.
void cncurses_restore_now(void);
/// Sets the remembered modes.
void cncurses_restore_modes(void);

#endif
