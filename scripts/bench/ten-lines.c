#include <locale.h>
#include <ncurses.h>
int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  for (int row = 0; row < LINES; row++) mvprintw(row, 0, "%0*d", COLS, row);
  refresh();
  getch();
  return endwin();
}
