void cn_none(void);
