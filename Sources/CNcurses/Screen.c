#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *input_stream, *output_stream;
static bool has_default_colours;

// MARK: Opening and closing

bool cncurses_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && !strcmp(nl_langinfo(CODESET), "UTF-8")) return true;
  }
  return false;
}

/// A stream on a copy of a descriptor, so that closing it closes nothing else.
static FILE *stream(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *result = fdopen(copy, mode);
  if (!result) close(copy);
  return result;
}

static void close_streams(void) {
  if (input_stream) fclose(input_stream);
  if (output_stream) fclose(output_stream);
  input_stream = output_stream = NULL;
}

static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
}

/// Gives back what the reports of an xterm and the modes of curses have changed.
static void leave(void) {
  cncurses_reports_end();
  endwin();
  cncurses_restore_modes();
}

enum cncurses_outcome cncurses_open(const char *terminal, int input, int output) {
  input_stream = stream(input, "r");
  output_stream = stream(output, "w");
  // Before newterm, which installs its own handlers only where it finds none.
  if (!input_stream || !output_stream || !cncurses_signals_start()) {
    close_streams();
    return CNCURSES_NO_RESOURCES;
  }
  cncurses_restore_save_modes(fileno(output_stream));
  // They are true when a shell has set them, and not after; ncurses would believe them.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  screen = newterm(terminal, output_stream, input_stream);
  if (!screen) {
    cncurses_signals_end();
    close_streams();
    return CNCURSES_UNKNOWN_TERMINAL;
  }
  cncurses_restore_arm();
  if (!tigetstr("cup")) {
    cncurses_close();
    return CNCURSES_NO_CURSOR_ADDRESSING;
  }
  // Until it has come back from a first endwin(), ncurses writes at every move of the cursor:
  // some 180 system calls for a first frame, which then takes a tenth longer.
  endwin();
  set_modes();
  cncurses_adopt_size();
  cncurses_reports_start(fileno(output_stream));
  return CNCURSES_OPENED;
}

void cncurses_close(void) {
  if (!screen) return;
  leave();
  cncurses_restore_disarm();
  cncurses_reports_forget();
  delscreen(screen);
  screen = NULL;
  cncurses_signals_end();
  close_streams();
}

void cncurses_suspend(void) {
  cncurses_give();
  cncurses_signals_stop();
  cncurses_take();
}

void cncurses_give(void) {
  def_prog_mode();
  leave();
}

void cncurses_take(void) {
  // Modes that were changed meanwhile with stty(1) are the ones to give back.
  cncurses_restore_save_modes(fileno(output_stream));
  def_shell_mode();
  reset_prog_mode();
  cncurses_reports_start(fileno(output_stream));
}

void cncurses_resume(void) {
  // A shell has set modes, keypad and cursor for itself: start from a known state.
  endwin();
  reset_prog_mode();
  cncurses_reports_start(fileno(output_stream));
  cncurses_forget();
}

// MARK: Colour

int cncurses_start_colour(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  has_default_colours = use_default_colors() == OK;
  return COLORS;
}

bool cncurses_define_pair(short pair, short foreground, short background) {
  if (!has_default_colours && foreground < 0) foreground = COLOR_WHITE;
  if (!has_default_colours && background < 0) background = COLOR_BLACK;
  return init_pair(pair, foreground, background) == OK;
}

// MARK: Painting

static attr_t curses_attributes(unsigned attributes) {
  attr_t result = A_NORMAL;
  if (attributes & CNCURSES_BOLD) result |= A_BOLD;
  if (attributes & CNCURSES_DIM) result |= A_DIM;
  if (attributes & CNCURSES_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & CNCURSES_REVERSE) result |= A_REVERSE;
  return result;
}

/// Reads one character; what cannot be read or shown becomes U+FFFD.
static wchar_t decode(const char **bytes, const char *end, mbstate_t *state) {
  if ((unsigned char)**bytes < 0x80) return (wchar_t)*(*bytes)++;
  wchar_t character;
  size_t length = mbrtowc(&character, *bytes, (size_t)(end - *bytes), state);
  if (length == 0 || length > (size_t)(end - *bytes)) {
    memset(state, 0, sizeof *state);
    *bytes += 1;
    return 0xFFFD;
  }
  *bytes += length;
  return wcwidth(character) < 0 ? 0xFFFD : character;
}

/// Adds a mark to the characters of a cell, when there is room for it.
static void combine(cchar_t *cell, wchar_t mark) {
  for (size_t i = 1; i < CCHARW_MAX; i++) {
    if (cell->chars[i] == 0) {
      cell->chars[i] = mark;
      return;
    }
  }
}

// Not waddnstr: it goes on in the next row when the C library takes a character
// for wider than the frame did, and fails in the last cell of the screen.
void cncurses_paint(int row, int column, const uint8_t *utf8, size_t count,
                    unsigned attributes, short pair) {
  enum { MOST = 512 };
  cchar_t cells[MOST], blank;
  setcchar(&blank, L" ", curses_attributes(attributes), pair, NULL);
  mbstate_t state = {0};
  const char *next = (const char *)utf8, *end = next + count;
  int used = 0, width = 0;
  while (next < end) {
    wchar_t character = decode(&next, end, &state);
    int columns = character < 0x80 ? 1 : wcwidth(character);
    if (columns == 0) {
      if (used > 0) combine(&cells[used - 1], character);
      continue;
    }
    if (used == MOST) {
      mvadd_wchnstr(row, column, cells, used);
      column += width;
      used = width = 0;
    }
    cells[used] = blank;
    cells[used++].chars[0] = character;
    width += columns;
  }
  if (used > 0) mvadd_wchnstr(row, column, cells, used);
}

void cncurses_erase(void) { erase(); }

void cncurses_forget(void) { clearok(curscr, TRUE); }

void cncurses_refresh(int row, int column) {
  move(row, column);
  refresh();
}

void cncurses_show_cursor(bool visible) { curs_set(visible ? 1 : 0); }

// MARK: Size

void cncurses_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

void cncurses_adopt_size(void) {
  int rows, columns;
  cncurses_size(&rows, &columns);
  struct winsize now;
  // Serial lines report 0 by 0; then curses' own guess stands.
  if (ioctl(fileno(output_stream), TIOCGWINSZ, &now) != 0) return;
  if (now.ws_row == 0 || now.ws_col == 0) return;
  if (now.ws_row == rows && now.ws_col == columns) return;
  resize_term(now.ws_row, now.ws_col);
}

// MARK: Input

int cncurses_read(bool raw) {
  int code = raw ? cncurses_reports_read() : getch();
  return code == ERR ? -1 : code;
}

// Not poll(2), which macOS does not offer on /dev/tty.
bool cncurses_wait(bool block) {
  int keys = fileno(input_stream), signals = cncurses_signals_descriptor();
  fd_set ready;
  FD_ZERO(&ready);
  FD_SET(keys, &ready);
  FD_SET(signals, &ready);
  struct timeval at_once = {0};
  int count = select((keys > signals ? keys : signals) + 1, &ready, NULL, NULL,
                     block ? NULL : &at_once);
  return count > 0 && FD_ISSET(keys, &ready);
}
