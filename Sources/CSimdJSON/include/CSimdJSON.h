void cs_none(void);
